"""60 Second: a news article in, a captioned and narrated explainer of at most a minute out."""

__version__ = "0.1.0"
