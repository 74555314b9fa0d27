# Review: 2026-11-01
demo = Application
one-name = Name
