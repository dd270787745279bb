"""What using a service leaves behind: consumption, places, devices, behaviour."""

from inzage.law.categories.shape import Category, ordinary, sensitive

USE: tuple[Category, ...] = (
    sensitive("energy_use", "Energy use", "Energieverbruik", "user.sensor", "ServiceConsumptionBehavior", "ENERGY_USE"),
    ordinary(
        "ean_code",
        "Energy connection (EAN)",
        "EAN-code aansluiting",
        "user.unique_id",
        "UID",
        "EAN_CODE",
        identifies=True,
    ),
    sensitive(
        "telecom_use", "Phone and internet use", "Bel- en internetgebruik", "user.telemetry", "CallLog", "TELECOM_USE"
    ),
    sensitive("location", "Location", "Locatie", "user.location.precise", "GPSCoordinate", "GEO_COORDINATES"),
    ordinary("ip_address", "IP address", "IP-adres", "user.device.ip_address", "IPAddress", "IP_ADDRESS"),
    ordinary("mac_address", "MAC address", "MAC-adres", "user.device", "MACAddress", "MAC_ADDRESS", identifies=True),
    ordinary(
        "device_id",
        "Device number",
        "Apparaatnummer",
        "user.device.device_id",
        "DeviceBased",
        "DEVICE_ID",
        identifies=True,
    ),
    ordinary(
        "imei",
        "Phone serial number (IMEI)",
        "Toestelnummer (IMEI)",
        "user.device.device_id",
        "DeviceBased",
        "IMEI",
        identifies=True,
    ),
    ordinary(
        "imsi",
        "SIM card number (IMSI)",
        "Simkaartnummer (IMSI)",
        "user.device.device_id",
        "DeviceBased",
        "IMSI",
        identifies=True,
    ),
    ordinary(
        "advertising_id",
        "Advertising id",
        "Advertentienummer",
        "user.unique_id.pseudonymous",
        "Identifier",
        "ADVERTISING_ID",
        identifies=True,
    ),
    ordinary(
        "cookie_id", "Cookie id", "Cookienummer", "user.device.cookie_id", "Tracking", "COOKIE_ID", identifies=True
    ),
    ordinary("user_agent", "Browser and device", "Browser en apparaat", "user.device", "UserAgent", "USER_AGENT"),
    sensitive(
        "behaviour_log", "Log of behaviour", "Logboek van gedrag", "user.behavior", "Behavioral", "BEHAVIOUR_LOG"
    ),
    ordinary("preferences", "Preferences", "Voorkeuren", "user.account.settings", "Preference", "PREFERENCES"),
)
