-- Tarief: invoices, direct debit and what happens when somebody does not pay.
create table debiteur (
    debiteurnr     integer primary key,
    klantnr        text not null,
    tenaamstelling text not null,
    adresregel1    text,
    adresregel2    text,
    email          text,
    iban           text,
    bic            text,
    mandaat        text,
    betaalgedrag   integer
);

create table factuur (
    factuurnr   text primary key,
    debiteurnr  integer not null references debiteur (debiteurnr),
    datum       text not null,
    vervaldatum text not null,
    bedrag      numeric not null,
    btw         numeric not null,
    status      text not null
);

create table betaling (
    betaling_id    integer primary key,
    factuurnr      text not null references factuur (factuurnr),
    boekdatum      text not null,
    bedrag         numeric not null,
    tegenrekening  text,
    omschrijving   text
);

create table incasso_dossier (
    dossiernr   text primary key,
    debiteurnr  integer not null references debiteur (debiteurnr),
    openstaand  numeric not null,
    fase        text not null,
    toelichting text
);

create table tariefblad (
    code       text not null,
    geldig_van text not null,
    prijs      numeric not null,
    primary key (code, geldig_van)
);
