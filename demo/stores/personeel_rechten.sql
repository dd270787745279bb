grant usage on schema hr to hr_adviseur, hr_beheer, inzage_lezer;
grant select on all tables in schema hr to hr_adviseur, inzage_lezer;
grant all on all tables in schema hr to hr_beheer;
