from django.db import migrations

from inzage.detection.teaching import key

BATCH = 1000


def fill(apps, schema_editor):
    """Give the fields of before their key, so that what was said of them teaches too."""
    rows = apps.get_model("datamap", "Field").objects.using(schema_editor.connection.alias)
    batch = []
    for row in rows.select_related("dataset").only("name", "key", "dataset__name").iterator(chunk_size=BATCH):
        row.key = key(row.name, row.dataset.name)
        batch.append(row)
        if len(batch) == BATCH:
            rows.bulk_update(batch, ["key"], batch_size=BATCH)
            batch = []
    rows.bulk_update(batch, ["key"], batch_size=BATCH)


class Migration(migrations.Migration):
    """A field that was scanned before has a key too."""

    dependencies = [("datamap", "0004_what_people_said_teaches")]

    operations = [migrations.RunPython(fill, migrations.RunPython.noop)]
