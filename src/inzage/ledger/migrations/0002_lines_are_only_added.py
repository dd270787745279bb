"""The database refuses to change, replace or delete a line, whoever asks."""

from django.db import migrations

SQLITE = {
    "ledger_entry_no_update": """
        CREATE TRIGGER ledger_entry_no_update BEFORE UPDATE ON ledger_entry
        BEGIN SELECT RAISE(ABORT, 'A line of the ledger cannot be changed.'); END
    """,
    "ledger_entry_no_delete": """
        CREATE TRIGGER ledger_entry_no_delete BEFORE DELETE ON ledger_entry
        BEGIN SELECT RAISE(ABORT, 'A line of the ledger cannot be deleted.'); END
    """,
    # INSERT OR REPLACE deletes without asking the trigger above.
    "ledger_entry_no_replace": """
        CREATE TRIGGER ledger_entry_no_replace BEFORE INSERT ON ledger_entry
        WHEN EXISTS (SELECT 1 FROM ledger_entry WHERE number = NEW.number)
        BEGIN SELECT RAISE(ABORT, 'A line of the ledger cannot be replaced.'); END
    """,
}
POSTGRESQL = (
    """
    CREATE FUNCTION ledger_entry_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'A line of the ledger cannot be changed or deleted.'; END $$
    """,
    """
    CREATE TRIGGER ledger_entry_no_change BEFORE UPDATE OR DELETE ON ledger_entry
    FOR EACH ROW EXECUTE FUNCTION ledger_entry_refuse()
    """,
    """
    CREATE TRIGGER ledger_entry_no_truncate BEFORE TRUNCATE ON ledger_entry
    FOR EACH STATEMENT EXECUTE FUNCTION ledger_entry_refuse()
    """,
)


def guard(apps, schema_editor):
    vendor = schema_editor.connection.vendor
    for statement in {"sqlite": tuple(SQLITE.values()), "postgresql": POSTGRESQL}[vendor]:
        schema_editor.execute(statement)


def let_go(apps, schema_editor):
    if schema_editor.connection.vendor == "sqlite":
        for name in SQLITE:
            schema_editor.execute(f"DROP TRIGGER {name}")
    else:
        schema_editor.execute("DROP FUNCTION ledger_entry_refuse() CASCADE")


class Migration(migrations.Migration):
    dependencies = [("ledger", "0001_lines")]
    operations = [migrations.RunPython(guard, let_go)]
