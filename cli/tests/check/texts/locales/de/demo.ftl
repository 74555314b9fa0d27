# Review: 2026-11-01
demo = Antrag
one = Schritt
one-name = Name
    .hint = Hallo { $who }
