"""Everything that is recognized by its form, its words or its label: one kind of value in one file."""

from inzage.detection.recognizers.de.address import GermanAddress
from inzage.detection.recognizers.de.tax_number import GermanTaxNumber
from inzage.detection.recognizers.fr.address import FrenchAddress
from inzage.detection.recognizers.fr.tax_number import FrenchTaxNumber
from inzage.detection.recognizers.gb.address import BritishAddress
from inzage.detection.recognizers.gb.health_number import HealthNumber
from inzage.detection.recognizers.gb.postcode import BritishPostcode
from inzage.detection.recognizers.gb.tax_number import BritishTaxNumber
from inzage.detection.recognizers.generic.advertising_id import AdvertisingId
from inzage.detection.recognizers.generic.age import Age
from inzage.detection.recognizers.generic.api_key import ApiKey
from inzage.detection.recognizers.generic.bic import Bic
from inzage.detection.recognizers.generic.birth_date import BirthDate
from inzage.detection.recognizers.generic.card_number import CardNumber
from inzage.detection.recognizers.generic.city import City
from inzage.detection.recognizers.generic.cookie_id import CookieId
from inzage.detection.recognizers.generic.cookie_value import CookieValue
from inzage.detection.recognizers.generic.driving_licence_number import DrivingLicenceNumber
from inzage.detection.recognizers.generic.email import Email
from inzage.detection.recognizers.generic.iban import Iban
from inzage.detection.recognizers.generic.id_card_number import IdCardNumber
from inzage.detection.recognizers.generic.imei import Imei
from inzage.detection.recognizers.generic.imsi import Imsi
from inzage.detection.recognizers.generic.ip_address import IpAddress
from inzage.detection.recognizers.generic.ip_address_6 import IpAddress6
from inzage.detection.recognizers.generic.json_web_token import JsonWebToken
from inzage.detection.recognizers.generic.location import Location
from inzage.detection.recognizers.generic.mac_address import MacAddress
from inzage.detection.recognizers.generic.named_secret import NamedSecret
from inzage.detection.recognizers.generic.passport_number import PassportNumber
from inzage.detection.recognizers.generic.password_digest import PasswordDigest
from inzage.detection.recognizers.generic.password_hash import PasswordHash
from inzage.detection.recognizers.generic.person import Person
from inzage.detection.recognizers.generic.phone import Phone
from inzage.detection.recognizers.generic.postal_code import PostalCode
from inzage.detection.recognizers.generic.social_handle import SocialHandle
from inzage.detection.recognizers.generic.user_agent import UserAgent
from inzage.detection.recognizers.generic.vat_number import VatNumber
from inzage.detection.recognizers.generic.vehicle_id import VehicleId
from inzage.detection.recognizers.labels.card_expiry import CardExpiry
from inzage.detection.recognizers.labels.card_security_code import CardSecurityCode
from inzage.detection.recognizers.labels.contract import Contract
from inzage.detection.recognizers.labels.customer_number import CustomerNumber
from inzage.detection.recognizers.labels.employee_number import EmployeeNumber
from inzage.detection.recognizers.labels.insurance import Insurance
from inzage.detection.recognizers.labels.invoice import Invoice
from inzage.detection.recognizers.labels.order import Order
from inzage.detection.recognizers.labels.password import Password
from inzage.detection.recognizers.labels.username import Username
from inzage.detection.recognizers.national.austria import Austria
from inzage.detection.recognizers.national.belgium import Belgium
from inzage.detection.recognizers.national.bulgaria import Bulgaria
from inzage.detection.recognizers.national.croatia import Croatia
from inzage.detection.recognizers.national.cyprus import Cyprus
from inzage.detection.recognizers.national.czechia import Czechia
from inzage.detection.recognizers.national.denmark import Denmark
from inzage.detection.recognizers.national.estonia import Estonia
from inzage.detection.recognizers.national.finland import Finland
from inzage.detection.recognizers.national.france import France
from inzage.detection.recognizers.national.germany import Germany
from inzage.detection.recognizers.national.greece import Greece
from inzage.detection.recognizers.national.hungary import Hungary
from inzage.detection.recognizers.national.iceland import Iceland
from inzage.detection.recognizers.national.ireland import Ireland
from inzage.detection.recognizers.national.italy import Italy
from inzage.detection.recognizers.national.latvia import Latvia
from inzage.detection.recognizers.national.liechtenstein import Liechtenstein
from inzage.detection.recognizers.national.lithuania import Lithuania
from inzage.detection.recognizers.national.luxembourg import Luxembourg
from inzage.detection.recognizers.national.malta import Malta
from inzage.detection.recognizers.national.norway import Norway
from inzage.detection.recognizers.national.poland import Poland
from inzage.detection.recognizers.national.portugal import Portugal
from inzage.detection.recognizers.national.romania import Romania
from inzage.detection.recognizers.national.slovakia import Slovakia
from inzage.detection.recognizers.national.slovenia import Slovenia
from inzage.detection.recognizers.national.spain import Spain
from inzage.detection.recognizers.national.sweden import Sweden
from inzage.detection.recognizers.national.switzerland import Switzerland
from inzage.detection.recognizers.national.united_kingdom import UnitedKingdom
from inzage.detection.recognizers.nl.address import DutchAddress
from inzage.detection.recognizers.nl.bsn import Bsn
from inzage.detection.recognizers.nl.company_number import CompanyNumber
from inzage.detection.recognizers.nl.ean_code import EanCode
from inzage.detection.recognizers.nl.licence_plate import LicencePlate
from inzage.detection.recognizers.nl.postcode import Postcode
from inzage.detection.recognizers.nl.rsin import Rsin
from inzage.detection.recognizers.recognizer import Page, Recognizer, Span, Verdict
from inzage.detection.recognizers.special.biometric import Biometric
from inzage.detection.recognizers.special.criminal import Criminal
from inzage.detection.recognizers.special.ethnicity import Ethnicity
from inzage.detection.recognizers.special.genetic import Genetic
from inzage.detection.recognizers.special.health import Health
from inzage.detection.recognizers.special.politics import Politics
from inzage.detection.recognizers.special.religion import Religion
from inzage.detection.recognizers.special.sexual_life import SexualLife
from inzage.detection.recognizers.special.union import Union

__all__ = ["ALL", "Page", "Recognizer", "Span", "Verdict"]

ALL: tuple[Recognizer, ...] = (
    Email(),
    Phone(),
    Iban(),
    CardNumber(),
    VatNumber(),
    Bic(),
    Person(),
    City(),
    PostalCode(),
    BirthDate(),
    Age(),
    Location(),
    IpAddress(),
    IpAddress6(),
    MacAddress(),
    Imei(),
    Imsi(),
    AdvertisingId(),
    CookieId(),
    CookieValue(),
    UserAgent(),
    SocialHandle(),
    JsonWebToken(),
    ApiKey(),
    NamedSecret(),
    PasswordHash(),
    PasswordDigest(),
    PassportNumber(),
    IdCardNumber(),
    DrivingLicenceNumber(),
    VehicleId(),
    CustomerNumber(),
    Contract(),
    Invoice(),
    Order(),
    Insurance(),
    EmployeeNumber(),
    Username(),
    Password(),
    CardSecurityCode(),
    CardExpiry(),
    Bsn(),
    Postcode(),
    DutchAddress(),
    LicencePlate(),
    EanCode(),
    CompanyNumber(),
    Rsin(),
    GermanAddress(),
    GermanTaxNumber(),
    FrenchAddress(),
    FrenchTaxNumber(),
    BritishAddress(),
    BritishPostcode(),
    HealthNumber(),
    BritishTaxNumber(),
    Austria(),
    Belgium(),
    Bulgaria(),
    Croatia(),
    Cyprus(),
    Czechia(),
    Denmark(),
    Estonia(),
    Finland(),
    France(),
    Germany(),
    Greece(),
    Hungary(),
    Iceland(),
    Ireland(),
    Italy(),
    Latvia(),
    Liechtenstein(),
    Lithuania(),
    Luxembourg(),
    Malta(),
    Norway(),
    Poland(),
    Portugal(),
    Romania(),
    Slovakia(),
    Slovenia(),
    Spain(),
    Sweden(),
    Switzerland(),
    UnitedKingdom(),
    Health(),
    Religion(),
    Politics(),
    Union(),
    Ethnicity(),
    SexualLife(),
    Genetic(),
    Biometric(),
    Criminal(),
)
