import django.db.models.deletion
import django.db.models.functions.text
import uuid
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):

    initial = True

    dependencies = [
        ('people', '__first__'),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name='Dataset',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=600)),
                ('kind', models.CharField(max_length=10)),
                ('comment', models.TextField(blank=True)),
                ('rows', models.BigIntegerField(blank=True, null=True)),
                ('rows_read', models.BigIntegerField(default=0)),
                ('bytes_read', models.BigIntegerField(default=0)),
                ('is_exact', models.BooleanField(default=False)),
                ('people', models.BigIntegerField(blank=True, null=True)),
                ('whose', models.CharField(default='nobody', max_length=10)),
                ('whose_confidence', models.FloatField(default=0.0)),
                ('whose_reasons', models.JSONField(blank=True, default=list)),
                ('found_at', models.DateTimeField()),
                ('vanished_at', models.DateTimeField(blank=True, null=True)),
            ],
        ),
        migrations.CreateModel(
            name='Field',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=600)),
                ('type', models.CharField(blank=True, max_length=200)),
                ('comment', models.TextField(blank=True)),
                ('position', models.IntegerField(default=0)),
                ('is_key', models.BooleanField(default=False)),
                ('is_unique', models.BooleanField(default=False)),
                ('identifies', models.BooleanField(default=False)),
                ('found_category', models.CharField(blank=True, max_length=40, null=True)),
                ('confidence', models.FloatField(default=0.0)),
                ('reasons', models.JSONField(blank=True, default=list)),
                ('masked', models.JSONField(blank=True, default=list)),
                ('seen', models.BigIntegerField(default=0)),
                ('verdict', models.CharField(blank=True, default='', max_length=15)),
                ('decided_category', models.CharField(blank=True, max_length=40, null=True)),
                ('decided_by', models.CharField(blank=True, max_length=254)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('found_at', models.DateTimeField()),
                ('vanished_at', models.DateTimeField(blank=True, null=True)),
                ('category', models.GeneratedField(db_persist=True, expression=models.Case(models.When(then=models.F('found_category'), verdict=''), default=models.F('decided_category')), output_field=models.CharField(max_length=40, null=True))),
                ('is_open', models.GeneratedField(db_persist=True, expression=models.Case(models.When(models.Q(('vanished_at__isnull', True), ('verdict', ''), models.Q(('found_category__isnull', False), ('confidence__lt', 0.7), _connector='OR')), then=models.Value(value=True)), default=models.Value(value=False)), output_field=models.BooleanField())),
                ('dataset', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='fields', to='datamap.dataset')),
            ],
        ),
        migrations.CreateModel(
            name='Scan',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('state', models.CharField(default='waiting', max_length=10)),
                ('by', models.CharField(max_length=254)),
                ('asked_at', models.DateTimeField()),
                ('started_at', models.DateTimeField(blank=True, null=True)),
                ('ended_at', models.DateTimeField(blank=True, null=True)),
                ('is_full', models.BooleanField(default=False)),
                ('rows', models.IntegerField(default=4603)),
                ('answered', models.CharField(blank=True, max_length=300)),
                ('datasets', models.IntegerField(default=0)),
                ('fields', models.IntegerField(default=0)),
                ('personal', models.IntegerField(default=0)),
                ('links', models.IntegerField(default=0)),
                ('changes', models.IntegerField(default=0)),
                ('failures', models.IntegerField(default=0)),
                ('people', models.BigIntegerField(blank=True, null=True)),
                ('error_code', models.CharField(blank=True, max_length=40)),
                ('error', models.TextField(blank=True)),
            ],
        ),
        migrations.CreateModel(
            name='Sketch',
            fields=[
                ('field', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='sketch', serialize=False, to='datamap.field')),
                ('packed', models.BinaryField()),
            ],
        ),
        migrations.CreateModel(
            name='Link',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=10)),
                ('confidence', models.FloatField()),
                ('reasons', models.JSONField(blank=True, default=list)),
                ('verdict', models.CharField(blank=True, default='', max_length=10)),
                ('decided_by', models.CharField(blank=True, max_length=254)),
                ('decided_at', models.DateTimeField(blank=True, null=True)),
                ('found_at', models.DateTimeField()),
                ('vanished_at', models.DateTimeField(blank=True, null=True)),
                ('source', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='links_out', to='datamap.field')),
                ('target', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='links_in', to='datamap.field')),
            ],
        ),
        migrations.CreateModel(
            name='Review',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('batch', models.UUIDField(blank=True, null=True)),
                ('verdict_before', models.CharField(blank=True, max_length=15)),
                ('category_before', models.CharField(blank=True, max_length=40, null=True)),
                ('by_before', models.CharField(blank=True, max_length=254)),
                ('at_before', models.DateTimeField(blank=True, null=True)),
                ('by', models.CharField(max_length=254)),
                ('at', models.DateTimeField()),
                ('undone_at', models.DateTimeField(blank=True, null=True)),
                ('field', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='reviews', to='datamap.field')),
            ],
        ),
        migrations.CreateModel(
            name='Failure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('place', models.CharField(max_length=600)),
                ('code', models.CharField(max_length=40)),
                ('message', models.TextField()),
                ('scan', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='failure_set', to='datamap.scan')),
            ],
        ),
        migrations.CreateModel(
            name='Change',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=20)),
                ('before', models.CharField(blank=True, max_length=200)),
                ('after', models.CharField(blank=True, max_length=200)),
                ('field', models.ForeignKey(on_delete=django.db.models.deletion.CASCADE, related_name='changes', to='datamap.field')),
                ('scan', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='change_set', to='datamap.scan')),
            ],
        ),
        migrations.CreateModel(
            name='ScanPart',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('name', models.CharField(max_length=600)),
                ('position', models.IntegerField()),
                ('state', models.CharField(default='waiting', max_length=10)),
                ('fields', models.IntegerField(default=0)),
                ('rows_read', models.BigIntegerField(default=0)),
                ('bytes_read', models.BigIntegerField(default=0)),
                ('dataset', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='datamap.dataset')),
                ('scan', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='parts', to='datamap.scan')),
            ],
        ),
        migrations.CreateModel(
            name='System',
            fields=[
                ('id', models.UUIDField(default=uuid.uuid4, editable=False, primary_key=True, serialize=False)),
                ('slug', models.SlugField(max_length=80, unique=True)),
                ('name', models.CharField(max_length=120)),
                ('description', models.TextField(blank=True)),
                ('kind', models.CharField(max_length=40)),
                ('address', models.CharField(max_length=500)),
                ('sealed', models.TextField()),
                ('manager', models.CharField(blank=True, max_length=120)),
                ('partner', models.CharField(blank=True, max_length=120)),
                ('hosting', models.CharField(blank=True, max_length=120)),
                ('country', models.CharField(blank=True, max_length=2)),
                ('state', models.CharField(default='active', max_length=10)),
                ('added_at', models.DateTimeField()),
                ('added_by', models.CharField(max_length=254)),
                ('retired_at', models.DateTimeField(blank=True, null=True)),
                ('department', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to='people.department')),
                ('owner', models.ForeignKey(blank=True, null=True, on_delete=django.db.models.deletion.SET_NULL, related_name='+', to=settings.AUTH_USER_MODEL)),
            ],
        ),
        migrations.AddField(
            model_name='scan',
            name='system',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='scans', to='datamap.system'),
        ),
        migrations.CreateModel(
            name='Measure',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('kind', models.CharField(max_length=30)),
                ('state', models.CharField(max_length=10)),
                ('note', models.TextField(blank=True)),
                ('set_by', models.CharField(max_length=254)),
                ('set_at', models.DateTimeField()),
                ('system', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='measures', to='datamap.system')),
            ],
        ),
        migrations.CreateModel(
            name='Grant',
            fields=[
                ('id', models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name='ID')),
                ('who', models.CharField(max_length=300)),
                ('dataset', models.CharField(max_length=600)),
                ('may', models.CharField(max_length=60)),
                ('system', models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='grants', to='datamap.system')),
            ],
        ),
        migrations.AddField(
            model_name='dataset',
            name='system',
            field=models.ForeignKey(db_index=False, on_delete=django.db.models.deletion.CASCADE, related_name='datasets', to='datamap.system'),
        ),
        migrations.AddIndex(
            model_name='field',
            index=models.Index(condition=models.Q(('is_open', True)), fields=['dataset'], name='datamap_field_open'),
        ),
        migrations.AddIndex(
            model_name='field',
            index=models.Index(condition=models.Q(('vanished_at', None)), fields=['category', 'dataset'], name='datamap_field_category'),
        ),
        migrations.AddConstraint(
            model_name='field',
            constraint=models.UniqueConstraint(fields=('dataset', 'name'), name='datamap_field_once'),
        ),
        migrations.AddConstraint(
            model_name='field',
            constraint=models.CheckConstraint(condition=models.Q(('verdict__in', ['', 'confirmed', 'corrected', 'not_personal'])), name='datamap_field_verdict'),
        ),
        migrations.AddConstraint(
            model_name='field',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_at', None), ('decided_by', ''), ('verdict', '')), models.Q(models.Q(('verdict', ''), _negated=True), ('decided_at__isnull', False), models.Q(('decided_by', ''), _negated=True)), _connector='OR'), name='datamap_verdict_has_name'),
        ),
        migrations.AddConstraint(
            model_name='field',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('decided_category', None), ('verdict__in', ['', 'not_personal'])), models.Q(('decided_category__isnull', False), ('verdict', 'corrected')), ('verdict', 'confirmed'), _connector='OR'), name='datamap_verdict_has_category'),
        ),
        migrations.AddConstraint(
            model_name='field',
            constraint=models.CheckConstraint(condition=models.Q(('confidence__gte', 0), ('confidence__lte', 1)), name='datamap_field_confidence'),
        ),
        migrations.AddConstraint(
            model_name='link',
            constraint=models.UniqueConstraint(fields=('source', 'target'), name='datamap_link_once'),
        ),
        migrations.AddConstraint(
            model_name='link',
            constraint=models.CheckConstraint(condition=models.Q(('source', models.F('target')), _negated=True), name='datamap_link_to_another'),
        ),
        migrations.AddConstraint(
            model_name='link',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['declared', 'inferred'])), name='datamap_link_kind'),
        ),
        migrations.AddConstraint(
            model_name='link',
            constraint=models.CheckConstraint(condition=models.Q(('verdict__in', ['', 'accepted', 'refused'])), name='datamap_link_verdict'),
        ),
        migrations.AddIndex(
            model_name='review',
            index=models.Index(condition=models.Q(('undone_at', None)), fields=['field', '-id'], name='datamap_review_last'),
        ),
        migrations.AddIndex(
            model_name='review',
            index=models.Index(condition=models.Q(('batch__isnull', False)), fields=['batch'], name='datamap_review_batch'),
        ),
        migrations.AddConstraint(
            model_name='failure',
            constraint=models.UniqueConstraint(fields=('scan', 'place'), name='datamap_failure_once'),
        ),
        migrations.AddConstraint(
            model_name='change',
            constraint=models.UniqueConstraint(fields=('scan', 'field', 'kind'), name='datamap_change_once'),
        ),
        migrations.AddConstraint(
            model_name='change',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['new', 'vanished', 'changed_category', 'changed_type'])), name='datamap_change_kind'),
        ),
        migrations.AddIndex(
            model_name='scanpart',
            index=models.Index(fields=['scan', 'position'], name='datamap_part_in_order'),
        ),
        migrations.AddConstraint(
            model_name='scanpart',
            constraint=models.UniqueConstraint(fields=('scan', 'name'), name='datamap_part_once'),
        ),
        migrations.AddConstraint(
            model_name='scanpart',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['waiting', 'done', 'failed'])), name='datamap_part_state'),
        ),
        migrations.AddConstraint(
            model_name='system',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['active', 'retired'])), name='datamap_system_state'),
        ),
        migrations.AddConstraint(
            model_name='system',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('retired_at', None), ('state', 'active')), models.Q(('retired_at__isnull', False), ('state', 'retired')), _connector='OR'), name='datamap_retired_has_moment'),
        ),
        migrations.AddConstraint(
            model_name='system',
            constraint=models.UniqueConstraint(django.db.models.functions.text.Lower('name'), condition=models.Q(('state', 'active')), name='datamap_system_name'),
        ),
        migrations.AddIndex(
            model_name='scan',
            index=models.Index(models.F('system'), models.OrderBy(models.F('asked_at'), descending=True), name='datamap_scan_by_system'),
        ),
        migrations.AddConstraint(
            model_name='scan',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['waiting', 'running', 'done', 'failed', 'stopped'])), name='datamap_scan_state'),
        ),
        migrations.AddConstraint(
            model_name='scan',
            constraint=models.UniqueConstraint(condition=models.Q(('state__in', ['waiting', 'running'])), fields=('system',), name='datamap_one_scan'),
        ),
        migrations.AddConstraint(
            model_name='scan',
            constraint=models.CheckConstraint(condition=models.Q(models.Q(('ended_at', None), ('state__in', ['waiting', 'running'])), models.Q(models.Q(('state__in', ['waiting', 'running']), _negated=True), ('ended_at__isnull', False)), _connector='OR'), name='datamap_scan_ended'),
        ),
        migrations.AddConstraint(
            model_name='measure',
            constraint=models.UniqueConstraint(fields=('system', 'kind'), name='datamap_measure_once'),
        ),
        migrations.AddConstraint(
            model_name='measure',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['two_step_sign_in', 'encryption_at_rest', 'encryption_in_transit', 'access_control', 'access_review', 'logging', 'backup', 'pseudonymisation'])), name='datamap_measure_kind'),
        ),
        migrations.AddConstraint(
            model_name='measure',
            constraint=models.CheckConstraint(condition=models.Q(('state__in', ['yes', 'no', 'unknown'])), name='datamap_measure_state'),
        ),
        migrations.AddConstraint(
            model_name='grant',
            constraint=models.UniqueConstraint(fields=('system', 'who', 'dataset', 'may'), name='datamap_grant_once'),
        ),
        migrations.AddConstraint(
            model_name='dataset',
            constraint=models.UniqueConstraint(fields=('system', 'name'), name='datamap_dataset_once'),
        ),
        migrations.AddConstraint(
            model_name='dataset',
            constraint=models.CheckConstraint(condition=models.Q(('kind__in', ['table', 'view', 'file', 'sheet'])), name='datamap_dataset_kind'),
        ),
        migrations.AddConstraint(
            model_name='dataset',
            constraint=models.CheckConstraint(condition=models.Q(('whose__in', ['customer', 'employee', 'contact', 'other', 'nobody'])), name='datamap_dataset_whose'),
        ),
    ]
