"""What allauth wants to know of the organisation's own sign-in."""

from inzage.config.env import SingleSignOn


def providers(sign_on: SingleSignOn | None) -> dict[str, object]:
    """The one provider, or none."""
    if sign_on is None:
        return {}
    app = {
        "provider_id": "organisation",
        "name": sign_on.name,
        "client_id": sign_on.client_id,
        "secret": sign_on.client_secret,
        "settings": {"server_url": sign_on.issuer},
    }
    return {"openid_connect": {"OAUTH_PKCE_ENABLED": True, "APPS": [app]}}
