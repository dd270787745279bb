from django.db import migrations, models


class Migration(migrations.Migration):
    """What people said of a field is evidence for the same name elsewhere, and lessons of others can be read."""

    dependencies = [("datamap", "0003_datasets_say_what_was_left_out")]

    operations = [
        migrations.CreateModel(
            name="Imported",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=200)),
                ("category", models.CharField(blank=True, max_length=40)),
                ("times", models.PositiveIntegerField(default=1)),
                ("origin", models.CharField(max_length=80)),
                ("by", models.CharField(max_length=254)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [
                    models.UniqueConstraint(fields=("key", "origin", "category"), name="datamap_imported_once"),
                    models.CheckConstraint(condition=models.Q(("times__gte", 1)), name="datamap_imported_times"),
                ]
            },
        ),
        migrations.CreateModel(
            name="SetAside",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("key", models.CharField(max_length=200)),
                ("category", models.CharField(blank=True, max_length=40)),
                ("by", models.CharField(max_length=254)),
                ("at", models.DateTimeField()),
            ],
            options={
                "constraints": [models.UniqueConstraint(fields=("key", "category"), name="datamap_set_aside_once")]
            },
        ),
        migrations.AddField("field", "key", models.CharField(max_length=200, blank=True, default="")),
        migrations.AddField("field", "untaught", models.JSONField(null=True, blank=True)),
        migrations.AddIndex("field", models.Index(fields=["key", "verdict"], name="datamap_field_key")),
    ]
