"""What the law says now and which links still lead somewhere: rows with source and date, never advice."""

from samtale.knowledge.age import Age, age_of
from samtale.knowledge.consents import Consent, read_consents
from samtale.knowledge.laws import Rule, read_rules
from samtale.knowledge.links import Link, read_links

__all__ = ["Age", "Consent", "Link", "Rule", "age_of", "read_consents", "read_links", "read_rules"]
