from django.db import migrations, models


class Migration(migrations.Migration):
    """A connector says in English and in Dutch what is wrong; both are kept."""

    dependencies = [("datamap", "0001_map")]

    operations = [
        migrations.AddField("scan", "error_nl", models.TextField(blank=True, default=""), preserve_default=False),
        migrations.AddField("failure", "message_nl", models.TextField(blank=True, default=""), preserve_default=False),
    ]
