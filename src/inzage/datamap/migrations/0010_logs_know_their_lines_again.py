import django.db.models.deletion
from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('datamap', '0009_people_overdue'),
    ]

    operations = [
        migrations.CreateModel(
            name='LogMarks',
            fields=[
                ('log', models.OneToOneField(on_delete=django.db.models.deletion.CASCADE, primary_key=True, related_name='marks', serialize=False, to='datamap.logtaken')),
                ('packed', models.BinaryField()),
            ],
        ),
    ]
