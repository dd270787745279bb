"""The tables of this room and what the database itself guards. Nothing is decided here."""

from typing import ClassVar

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.db.models.functions import Lower
from django.utils.crypto import salted_hmac

from inzage.people import records
from inzage.people.records import Language, Role, Theme

THE_ONE = 1
"""The key of the only organisation."""


class Organisation(models.Model):
    """
    The organisation of this installation; the database keeps it to one row.

    Whether it has a DPO or a representative is unknown until somebody said so.
    """

    id = models.PositiveSmallIntegerField(primary_key=True, default=THE_ONE, editable=False)
    name = models.CharField(max_length=120)
    founded_at = models.DateTimeField()
    contact = models.TextField(blank=True, default="")
    has_dpo = models.BooleanField(null=True, blank=True)
    dpo = models.TextField(blank=True, default="")
    has_representative = models.BooleanField(null=True, blank=True)
    representative = models.TextField(blank=True, default="")

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(id=THE_ONE), name="people_one_organisation"),
            models.CheckConstraint(
                condition=Q(dpo="") | Q(has_dpo=True, has_dpo__isnull=False), name="people_dpo_only_where_there_is_one"
            ),
            models.CheckConstraint(
                condition=Q(representative="") | Q(has_representative=True, has_representative__isnull=False),
                name="people_representative_only_where_there_is_one",
            ),
        ]

    def as_record(self) -> records.Organisation:
        return records.Organisation(
            name=self.name,
            founded_at=self.founded_at,
            contact=self.contact,
            has_dpo=self.has_dpo,
            dpo=self.dpo,
            has_representative=self.has_representative,
            representative=self.representative,
        )


class Department(models.Model):
    """A part of the organisation."""

    name = models.CharField(max_length=120)

    class Meta:
        constraints = [models.UniqueConstraint(Lower("name"), name="people_department_once")]


class MemberManager(BaseUserManager["Member"]):
    """Finds members by e-mail, however its letters were typed."""

    def get_by_natural_key(self, username: str | None) -> "Member":
        return self.get(email=(username or "").strip().lower())


class Member(AbstractBaseUser):
    """
    Somebody who works here and signs in with an e-mail address.

    Django's own permissions are left out: `permissions.TABLE` is the one place that says who may do what.
    """

    email = models.EmailField(max_length=254, unique=True)
    name = models.CharField(max_length=120)
    role = models.CharField(max_length=20, choices=[(role.value, role.value) for role in Role])
    department = models.ForeignKey(Department, null=True, blank=True, on_delete=models.SET_NULL, related_name="members")
    language = models.CharField(
        max_length=2, choices=[(language.value, language.value) for language in Language], default=Language.DUTCH
    )
    theme = models.CharField(
        max_length=5, choices=[(theme.value, theme.value) for theme in Theme], default=Theme.SYSTEM, blank=True
    )
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField()
    sessions_ended = models.PositiveIntegerField(default=0)
    """How often all sessions of this member were ended; part of what a session is checked against."""

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS: ClassVar[list[str]] = ["name", "role"]
    objects = MemberManager()

    class Meta:
        constraints = [
            models.CheckConstraint(condition=Q(email=Lower("email")), name="people_email_in_small_letters"),
            models.CheckConstraint(condition=Q(role__in=[role.value for role in Role]), name="people_known_role"),
            models.CheckConstraint(
                condition=Q(language__in=[language.value for language in Language]), name="people_known_language"
            ),
            models.CheckConstraint(condition=Q(theme__in=[theme.value for theme in Theme]), name="people_known_theme"),
        ]

    def __repr__(self) -> str:
        # The address is personal: it stays out of logs and tracebacks.
        return f"<Member {self.pk}>"

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        # Django's way in for the hash under the key of now and under the older ones. It counts a password alone, so a
        # session would live again with the member.
        own = salted_hmac("inzage.people.sessions", str(self.sessions_ended), secret=secret, algorithm="sha256")
        before: str = super()._get_session_auth_hash(secret=secret)  # type: ignore[misc] # not in the types of Django
        return f"{before}{own.hexdigest()}"

    def get_full_name(self) -> str:
        return self.name

    def get_short_name(self) -> str:
        return self.name.split(" ")[0]

    def as_record(self) -> records.Member:
        return records.Member(
            id=self.pk,
            email=self.email,
            name=self.name,
            role=Role(self.role),
            department_id=self.department_id,
            department=self.department.name if self.department else "",
            language=Language(self.language),
            theme=Theme(self.theme),
            is_active=self.is_active,
            has_password=self.has_usable_password(),
            joined_at=self.joined_at,
            last_seen_at=self.last_login,
        )


class SignInLink(models.Model):
    """A way in that works once and for a day. Only its hash is kept."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="sign_in_links")
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    used_at = models.DateTimeField(null=True, blank=True)


class ApiToken(models.Model):
    """A way in for programs. Only its hash is kept."""

    member = models.ForeignKey(Member, on_delete=models.CASCADE, related_name="api_tokens")
    name = models.CharField(max_length=80)
    digest = models.CharField(max_length=64, unique=True)
    made_at = models.DateTimeField()
    revoked_at = models.DateTimeField(null=True, blank=True)

    def as_record(self) -> records.ApiToken:
        return records.ApiToken(
            id=self.pk, member_id=self.member_id, name=self.name, made_at=self.made_at, revoked_at=self.revoked_at
        )
