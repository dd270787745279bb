import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('datamap', '0008_retention_measured'),
    ]

    operations = [
        migrations.AddField(
            model_name='retentionmeasured',
            name='nameless',
            field=models.BigIntegerField(default=0),
        ),
        migrations.AddField(
            model_name='retentionmeasured',
            name='people',
            field=models.BigIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='retentionmeasured',
            name='people_entirely',
            field=models.BigIntegerField(blank=True, null=True),
        ),
        migrations.AddField(
            model_name='retentionmeasured',
            name='people_exact',
            field=models.BooleanField(default=True),
        ),
        migrations.AddField(
            model_name='retentionmeasured',
            name='person_field',
            field=models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='datamap.field'),
        ),
        migrations.AddField(
            model_name='retentionmeasured',
            name='why_rows',
            field=models.CharField(blank=True, default='', max_length=12),
        ),
        migrations.AddConstraint(
            model_name='retentionmeasured',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('people', None), ('people_entirely', None)), models.Q(('people__isnull', False), ('people_entirely__lte', models.F('people')), ('why_rows', '')), _connector='OR'), name='datamap_measured_people'),
        ),
        migrations.AddConstraint(
            model_name='retentionmeasured',
            constraint=models.CheckConstraint(condition=models.Q(('why_rows__in', ['', 'nobody', 'no_field', 'gone'])), name='datamap_measured_why_rows'),
        ),
    ]
