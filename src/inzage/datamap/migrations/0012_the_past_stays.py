import django.db.models.deletion
from django.db import migrations, models

OF_RECIPIENT = ("name", "role", "country", "what_for", "safeguard")
BATCH = 500


def begin_the_past(apps, _schema_editor):
    """What is known now is taken to be so from the day on which it came on the map: no more is known of before."""
    recipients, versions = apps.get_model("datamap", "Recipient"), apps.get_model("datamap", "RecipientVersion")
    versions.objects.bulk_create(
        [
            versions(
                recipient=row.pk, version=1, by=row.added_by, at=row.added_at,
                **{name: getattr(row, name) for name in OF_RECIPIENT},
            )
            for row in recipients.objects.order_by("pk")
        ],
        batch_size=BATCH,
    )
    systems, then = apps.get_model("datamap", "System"), apps.get_model("datamap", "SystemThen")
    there = {}
    measures = apps.get_model("datamap", "Measure").objects.filter(state="yes").order_by("pk")
    for key, kind in measures.values_list("system", "kind"):
        there.setdefault(key, []).append(kind)
    then.objects.bulk_create(
        [
            then(system_id=row.pk, name=row.name, country=row.country, measures=there.get(row.pk, []), at=row.added_at)
            for row in systems.objects.order_by("pk")
        ],
        batch_size=BATCH,
    )
    fields, kinds = apps.get_model("datamap", "Field"), apps.get_model("datamap", "KindThen")
    used = fields.objects.filter(uses__isnull=False).exclude(category=None).distinct()
    kinds.objects.bulk_create(
        [kinds(field_id=key, category=kind, at=at) for key, kind, at in used.values_list("pk", "category", "found_at")],
        batch_size=BATCH,
    )


class Migration(migrations.Migration):

    dependencies = [
        ('datamap', '0011_fields_and_records_used'),
    ]

    operations = [
        migrations.CreateModel(
            name='KindThen',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('category', models.CharField(blank=True, max_length=40)),
                ('at', models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name='RecipientVersion',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('recipient', models.BigIntegerField()),
                ('version', models.PositiveIntegerField()),
                ('name', models.CharField(max_length=160)),
                ('role', models.CharField(max_length=12)),
                ('country', models.CharField(blank=True, max_length=2)),
                ('what_for', models.CharField(blank=True, max_length=160)),
                ('safeguard', models.CharField(blank=True, max_length=20)),
                ('agreement', models.CharField(blank=True, default='', max_length=3)),
                ('agreed_on', models.DateField(blank=True, null=True)),
                ('agreement_place', models.CharField(blank=True, max_length=160)),
                ('is_removed', models.BooleanField(default=False)),
                ('by', models.CharField(max_length=254)),
                ('at', models.DateTimeField(db_index=True)),
            ],
        ),
        migrations.CreateModel(
            name='SystemThen',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=120)),
                ('country', models.CharField(blank=True, max_length=2)),
                ('measures', models.JSONField(blank=True, default=list)),
                ('at', models.DateTimeField()),
            ],
        ),
        migrations.AddField(
            model_name='recipient',
            name='agreed_on',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='recipient',
            name='agreement',
            field=models.CharField(blank=True, default='', max_length=3),
        ),
        migrations.AddField(
            model_name='recipient',
            name='agreement_place',
            field=models.CharField(blank=True, default='', max_length=160),
        ),
        migrations.AddField(
            model_name='recipient',
            name='version',
            field=models.PositiveIntegerField(default=1),
        ),
        migrations.AddConstraint(
            model_name='recipient',
            constraint=models.CheckConstraint(condition=models.Q(('agreement', 'yes'), models.Q(('agreed_on', None), ('agreement__in', ['', 'no']), ('agreement_place', '')), _connector='OR'), name='datamap_recipient_agreement'),
        ),
        migrations.AddField(
            model_name='kindthen',
            name='field',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='past', to='datamap.field'),
        ),
        migrations.AddConstraint(
            model_name='recipientversion',
            constraint=models.UniqueConstraint(fields=('recipient', 'version'), name='datamap_recipient_version_once'),
        ),
        migrations.AddConstraint(
            model_name='recipientversion',
            constraint=models.CheckConstraint(condition=models.Q(('role__in', ['processor', 'joint', 'controller', 'authority', 'group'])), name='datamap_recipient_version_role'),
        ),
        migrations.AddConstraint(
            model_name='recipientversion',
            constraint=models.CheckConstraint(condition=models.Q(('safeguard__in', ['', 'adequacy', 'standard_clauses', 'binding_rules', 'derogation'])), name='datamap_recipient_version_guard'),
        ),
        migrations.AddConstraint(
            model_name='recipientversion',
            constraint=models.CheckConstraint(condition=models.Q(('agreement__in', ['', 'yes', 'no'])), name='datamap_recipient_version_agree'),
        ),
        migrations.AddField(
            model_name='systemthen',
            name='system',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='past', to='datamap.system'),
        ),
        migrations.AddIndex(
            model_name='kindthen',
            index=models.Index(fields=['field', '-id'], name='datamap_kind_then'),
        ),
        migrations.AddIndex(
            model_name='systemthen',
            index=models.Index(fields=['system', '-id'], name='datamap_system_then'),
        ),
        migrations.RunPython(begin_the_past, migrations.RunPython.noop),
    ]
