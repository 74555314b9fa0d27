# English (en): what the record for the authority says beside labels and answers.
# Review: written by the authors of Lotse; no authority has reviewed this file yet.

record-intro = What the applicant has sent, not checked by anybody.
record-form = Form
record-service = Service (LeiKa key)
record-date = Date of the application
record-language = Language of the applicant
record-empty = no answer
record-no-file = not attached
record-declared = declared
record-not-declared = not declared
# $version (text): version of the form; $hash (text): 16 digits that tell wordings apart
record-wording = wording: version { $version }, { $hash }
record-computed = computed by the form
# $origin (text): name of where the answer comes from
record-origin = taken over: { $origin }
record-origin-bundid = taken over from BundID
record-origin-host = taken over from the portal
# $party (text): the other person
record-by-party = Filled in by: { $party }
record-for-party = This part is for another person ({ $party }). The applicant has filled it in.
