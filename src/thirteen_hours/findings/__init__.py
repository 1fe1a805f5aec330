"""What a diagnostic is, and the catalogue of them.

May import `errors` alone. Imported by everything that has something to report.
"""
