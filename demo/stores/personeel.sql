-- Personeel: what an employer keeps about the people who work there.
create schema hr;

create table hr.medewerker (
    personeelsnummer  varchar(8) primary key,
    bsn               char(9) not null unique,
    voornaam          varchar(60) not null,
    tussenvoegsel     varchar(12),
    achternaam        varchar(80) not null,
    geboortedatum     date not null,
    geslacht          char(1),
    nationaliteit     varchar(40),
    burgerlijke_staat varchar(30),
    adres             varchar(120),
    postcode          varchar(7),
    woonplaats        varchar(60),
    zakelijk_email    varchar(120),
    mobiel            varchar(20),
    iban              varchar(34),
    functie           varchar(80),
    afdeling          varchar(60),
    bruto_maandloon   numeric(8, 2),
    in_dienst         date,
    lid_vakbond       boolean
);

create table hr.verzuim (
    verzuim_id       integer primary key,
    personeelsnummer varchar(8) not null references hr.medewerker (personeelsnummer),
    eerste_dag       date not null,
    laatste_dag      date,
    reden            varchar(120)
);
comment on column hr.verzuim.reden is 'Zoals door de medewerker gemeld';

create table hr.noodcontact (
    personeelsnummer varchar(8) not null references hr.medewerker (personeelsnummer),
    naam             varchar(120) not null,
    relatie          varchar(30),
    telefoon         varchar(20)
);

create table hr.afdeling (
    code     varchar(4) primary key,
    naam     varchar(60) not null,
    kostenplaats integer
);
