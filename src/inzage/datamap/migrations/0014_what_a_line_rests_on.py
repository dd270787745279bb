"""What allows a national number and criminal data, how consent is free, and why a usual recipient gets nothing."""

from django.db import migrations, models

FACTS = ("number_law", "criminal_ground", "consent_care", "recipients_why")


class Migration(migrations.Migration):
    dependencies = [("datamap", "0013_protection_seen")]

    operations = [
        migrations.AddField("activity", fact, models.TextField(blank=True, default="")) for fact in FACTS
    ]
