"""A compiler for municipal plans under Article 106-5 of the Social Welfare Act (社会福祉法)."""

__version__ = "0.1.0"
