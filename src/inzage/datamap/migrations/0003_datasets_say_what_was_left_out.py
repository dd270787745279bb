from django.db import migrations, models


class Migration(migrations.Migration):
    """A connector says what of a dataset it could not read, in English and in Dutch; both are kept."""

    dependencies = [("datamap", "0002_scans_say_in_dutch_what_failed")]

    operations = [
        migrations.AddField("dataset", "remark", models.TextField(blank=True, default=""), preserve_default=False),
        migrations.AddField("dataset", "remark_nl", models.TextField(blank=True, default=""), preserve_default=False),
    ]
