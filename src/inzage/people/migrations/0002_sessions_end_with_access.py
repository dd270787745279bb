from django.db import migrations, models


class Migration(migrations.Migration):
    """Sessions that were ended stay ended. Who is signed in at this moment signs in once more."""

    dependencies = [("people", "0001_people")]

    operations = [migrations.AddField("member", "sessions_ended", models.PositiveIntegerField(default=0))]
