from django.db import migrations, models


class Migration(migrations.Migration):
    """What a register says of the organisation: how to reach it, its DPO and its representative (GDPR art. 30)."""

    dependencies = [("people", "0002_sessions_end_with_access")]

    operations = [
        migrations.AddField("organisation", "contact", models.TextField(blank=True, default="")),
        migrations.AddField("organisation", "has_dpo", models.BooleanField(blank=True, null=True)),
        migrations.AddField("organisation", "dpo", models.TextField(blank=True, default="")),
        migrations.AddField("organisation", "has_representative", models.BooleanField(blank=True, null=True)),
        migrations.AddField("organisation", "representative", models.TextField(blank=True, default="")),
        migrations.AddConstraint(
            "organisation",
            models.CheckConstraint(
                condition=models.Q(dpo="") | models.Q(has_dpo=True, has_dpo__isnull=False), name="people_dpo_only_where_there_is_one"
            ),
        ),
        migrations.AddConstraint(
            "organisation",
            models.CheckConstraint(
                condition=models.Q(representative="") | models.Q(has_representative=True, has_representative__isnull=False),
                name="people_representative_only_where_there_is_one",
            ),
        ),
    ]
