-- Kompas CRM. Grown over years: some columns are explained, some names are short, one column changed its use.
create table medewerker (
    medewerker_id integer primary key,
    naam          varchar(120) not null,
    e_mail        varchar(120) not null,
    functie       varchar(80),
    afdeling      varchar(60)
);
comment on table medewerker is 'Gebruikers van Kompas';

create table product (
    productcode  varchar(12) primary key,
    omschrijving varchar(80) not null,
    tarief       numeric(8, 4) not null,
    ingang       date not null
);

create table klant (
    klantnummer     char(10) primary key,
    aanhef          varchar(10),
    voorletters     varchar(12),
    voornaam        varchar(60),
    tussenvoegsel   varchar(12),
    achternaam      varchar(80) not null,
    geb_dat         date,
    e_mail          varchar(120),
    tel_1           varchar(20),
    tel_2           varchar(20),
    iban_1          char(34),
    notitie_monteur text,
    ref_ext         varchar(40),
    accountmanager  integer references medewerker (medewerker_id)
);
comment on table klant is 'Particuliere klanten';
comment on column klant.geb_dat is 'Geboortedatum';
comment on column klant.iban_1 is 'Rekening voor incasso';
comment on column klant.ref_ext is 'Referentie van de partner';

create table adres (
    adres_id    integer primary key,
    klantnummer char(10) not null references klant (klantnummer),
    soort       varchar(10) not null,
    straat      varchar(80) not null,
    huisnr      integer not null,
    toev        varchar(6),
    postcode    char(6) not null,
    plaats      varchar(60) not null,
    land        char(2) not null,
    geldig_tot  date
);
comment on column adres.soort is 'levering of oud';

create table contract (
    contractnr   varchar(12) primary key,
    klantnummer  char(10) not null references klant (klantnummer),
    productcode  varchar(12) not null references product (productcode),
    ean_stroom   char(18),
    ean_gas      char(18),
    ingang       date not null,
    einde        date,
    status       varchar(12) not null,
    maandbedrag  numeric(8, 2)
);

create table offerte (
    offertenr    integer primary key,
    naam         varchar(120) not null,
    e_mail       varchar(120),
    postcode     char(6),
    huisnr       integer,
    jaarverbruik integer,
    bedrag       numeric(8, 2),
    gemaakt_op   timestamp not null,
    productcode  varchar(12) references product (productcode)
);
comment on table offerte is 'Aanvragen via de website, nog geen klant';

create table contactmoment (
    contact_id    integer primary key,
    klantnummer   char(10) not null references klant (klantnummer),
    medewerker_id integer references medewerker (medewerker_id),
    kanaal        varchar(12) not null,
    tijdstip      timestamp not null,
    samenvatting  text
);

create view actieve_klant as
    select k.klantnummer, k.achternaam, k.e_mail, a.postcode, a.plaats, c.contractnr, c.maandbedrag
    from klant k
    join adres a on a.klantnummer = k.klantnummer and a.soort = 'levering'
    join contract c on c.klantnummer = k.klantnummer
    where c.status = 'actief';
