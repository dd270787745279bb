-- Who may do what in Kompas. The last line is the one nobody remembers.
grant select on all tables in schema public to kompas_klantenservice;
grant update on klant, adres, contactmoment to kompas_klantenservice;
grant insert on contactmoment to kompas_klantenservice;
grant all on all tables in schema public to kompas_beheer;
grant select on klant, adres to kompas_monteur;
grant update (notitie_monteur) on klant to kompas_monteur;
grant select on all tables in schema public to inzage_lezer;
grant select on klant, contract to marketing_tool;
