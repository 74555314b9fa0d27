# English (en). Texts of the runtime itself: buttons, hints, errors.
# Review: not reviewed by a native speaker.
#
# The German file explains the variables of each group.


## Buttons and links

action-next = Continue
action-back = Back
action-start = Start application
action-add = Add another
action-remove = Remove
action-remove-what = Remove { $label }
action-undo = Undo
action-accept = Use { $suggestion }
action-change = Change
action-change-what = Change: { $label }
action-to-review = Check your answers
action-back-to-review = Back to the overview
action-send = Send application
action-save = Save and come back later
action-cancel = Cancel
action-close = Close
action-print = Print
action-download = Save as a file
action-retry = Try again
action-show-more = More about this
action-show-less = Show less
action-move-up = Move up
action-move-down = Move down


## Where one is

progress = Step { $step } of { $steps }
progress-with-title = Step { $step } of { $steps }: { $title }
progress-label = Steps of the application
step-done = done
step-current = current step
step-open = not started
step-not-needed = not needed
step-has-errors = answers are missing or wrong
page-title = { $title } – { $form }
page-title-error = Error: { $title }


## Answers

yes = Yes
no = No
optional = optional
label-optional = { $label } (optional)
not-answered = Not provided
select-placeholder = Please choose
choices-hint = You can choose more than one answer.
other-answers = or
other-label = Please state
    .hint = Please write briefly what you mean.
    .required = Please write what you mean.
value-computed = Worked out from your answers
value-unknown = Not known yet
value-readonly = You cannot change this answer here.
characters-remaining = { $remaining ->
    [one] You have 1 character left
   *[other] You have { $remaining } characters left
}
characters-over = { $over ->
    [one] You have 1 character too many
   *[other] You have { $over } characters too many
}
official-term = (in German: { $label })


## Dates and times

date-day = Day
date-month = Month
date-year = Year
date-hint = For example, 27 3 2025
date-partial-hint = For example, 27 3 1985. Leave empty what you do not know.
date-month-hint = For example, 3 2024
time-hint = For example, 14:30
number-hint = For example, 1,250.50
number-unit = in { $unit }
money-euro = Amount in euros


## Long lists

combobox-hint = Type the first letters. Then choose with the arrow keys and Enter.
combobox-results = { $count ->
    [0] No entry matches.
    [one] 1 entry matches.
   *[other] { $count } entries match.
}
combobox-no-results = No entry matches. Check the spelling.
combobox-open = Open the list
combobox-clear = Clear the choice
combobox-selected = Chosen: { $label }
combobox-option-selected = { $label }, chosen


## Entries that repeat

row-heading = Entry { $row }
row-empty = No entry yet.
row-count = { $count ->
    [0] No entry
    [one] 1 entry
   *[other] { $count } entries
}
row-add-another = Do you want to add another entry?
row-remove-confirm = Do you really want to remove “{ $label }”?
row-removed = “{ $label }” has been removed.
overview-caption = Overview: { $label }
timeline-entry = Entry
timeline-time = Time
timeline-months = Months
timeline-gap = No entry
timeline-sum = Together, no day counted twice
timeline-today = today
table-sum = Total
table-first-row = You


## Notices

notice-info = Note
notice-success = This fits
notice-warning = Important
notice-stop = You cannot continue here
legal-basis = Legal basis: { $source }, as of { $date }
legal-basis-unverified = The office checks what applies here: { $source }
sensitive-note = This answer has special protection. We ask for it because the law allows it: { $sources }.


## Errors

error-summary-title = { $count ->
    [one] One answer is missing or wrong
   *[other] { $count } answers are missing or wrong
}
error-summary-hint = Choose an entry to go to the place.
error-prefix = Error:
warning-prefix = Please check:
error-in-row = { $row }: { $message }


## Announcements for people who listen to the page

announce-step = { $title }. Step { $step } of { $steps }.
announce-errors = { $count ->
    [one] One answer is missing or wrong.
   *[other] { $count } answers are missing or wrong.
}
announce-row-added = “{ $label }” has been added.
announce-row-removed = “{ $label }” has been removed. You can undo this.
announce-row-restored = “{ $label }” is back.
announce-row-moved = “{ $label }” is now at position { $row }.
announce-questions-changed = The questions on this page have changed.
announce-language = The page is now in English.
announce-result = { $label }: { $value }


## Review before sending

review-title = Check your answers
review-intro = Read everything once more. You can change every answer. Then send the application.
review-complete = All necessary answers are there.
review-incomplete-title = The application is not complete yet
review-incomplete = { $count ->
    [one] One answer is missing or wrong. Complete it before you send.
   *[other] { $count } answers are missing or wrong. Complete them before you send.
}
review-section-empty = You have not answered anything here.
review-record = What the office receives (in German)
review-record-hint = The office works in German. That is why it receives this version.
review-not-sent = The application has not been sent yet.


## Sending and afterwards

send-in-progress = The application is being sent. Please wait.
send-failed-title = The application could not be sent
send-failed = Your answers are still here. Check your internet connection and try again.
done-title = Your application has been handed over
done-text = The portal has received your application. Save or print it for your records.
done-reference = Your reference: { $reference }
done-sent = Sent: { DATETIME($sent, dateStyle: "long", timeStyle: "short") }
done-fingerprint = Checksum (SHA-256). It can show that nothing was changed:
done-next-title = What happens next
done-next = The office checks your application. It writes to you if anything is missing.


## Saved drafts

draft-saved = Draft saved: { $saved }
draft-saving = Saving …
draft-save-failed = The draft could not be saved. Leave this page open and try again.
draft-found-title = You have already started
draft-found = Your draft is from { $saved }. Do you want to continue with it?
draft-continue = Continue
draft-discard = Start again
draft-where = Your answers and files stay on this device, in this browser, encrypted. They are not sent anywhere.
draft-who = Who uses this device?
draft-who-me = Only me
draft-who-me-hint = You need no password. Anyone who can use this device can open the draft.
draft-who-others = Other people too
draft-who-others-hint = You choose a password.
draft-who-file = I want to continue on another device
draft-who-file-hint = You get a file that is encrypted with a password. Open it on the other device on this page.
draft-who-missing = Choose who uses this device.
draft-device-note = Other people can see in the list which application you have started. Delete the draft when you have finished. In a library or an advice centre it is better to save a file.
draft-passphrase = Password
draft-passphrase-hint = At least 10 characters, best several words. Remember it well: without the password nobody can open your answers again.
draft-passphrase-show = Show password
draft-passphrase-short = The password must have at least 10 characters.
draft-passphrase-wrong = The password does not fit. Check it and try again.
draft-kept = After 180 days without a change the draft is deleted. In a private window the browser deletes it as soon as you close the window.
action-save-now = Save
draft-saved-title = Your draft is saved
draft-come-back = You can close the page now. To continue, open it again in this browser on this device. If you go on writing, it is saved by itself.
draft-go-on = Go on filling in
draft-list = Saved applications
draft-list-empty = No application is saved in this browser.
draft-line = Saved: { $saved }. Language: { $language }
draft-other-form = This is another application. Open its page to continue.
draft-open-file = Open a draft from a file
draft-file-unreadable = This file is no draft or is not complete. Choose a file that ends in “.lotse”.
draft-file-saved-title = The file is ready
draft-file-saved = The browser saves the file, usually in the folder “Downloads”. You open it on this page under “Saved applications”.
draft-unlock = Enter your password
draft-replace = What you have entered on this page now is replaced by the saved draft.
draft-delete = Delete draft
draft-delete-sure = The saved draft is deleted. This cannot be undone.
draft-delete-all = Delete everything
draft-delete-all-sure = All drafts in this browser are deleted, with all files in them. This cannot be undone.
draft-deleted = The draft has been deleted.
draft-elsewhere-title = The application is already open
draft-elsewhere = You have opened it in another window. Continue there, or take it over here. It is then no longer saved there.
draft-take-over = Take over here
draft-taken = The application was opened in another window. It is no longer saved in this window.
draft-gone = The draft was deleted in another window. It is no longer saved here.
draft-blocked = This browser does not allow saving here, for example in a private window. Save a file: choose “I want to continue on another device”.
draft-full = There is not enough space on this device. Delete something, or save a file on another device.
draft-migrated = The form has changed in the meantime. Please check these answers:
draft-migrated-removed = Some answers are no longer asked for.
draft-unreadable = Your draft does not fit this form and could not be loaded.


## The session of the portal ends

session-ends-title = Do you need more time?
session-ends = Your session in this portal ends at { $time }.
session-more = I need more time
session-more-failed = That did not work. Check your internet connection and try again.
session-over-title = Your session has ended
session-over = What you have entered is still on this page. You may have to sign in again before you can send it. Leave this page open.


## Loading

load-failed-title = The form could not be loaded
load-failed = Check your internet connection and try again.
load-broken = Something is wrong with this form. It is not your fault. Please contact the office.
engine-failed = Something went wrong. Your answers so far are saved if you use saving. Reload the page.
offline = You are not connected to the internet right now. You can keep writing.


## Languages

language-menu = Language
language-change = Change language
bilingual-show = Show the German text as well
bilingual-hide = Hide the German text
language-incomplete = Some texts do not exist in this language yet. They are in German.
translation-note = The translation helps you to fill in the form. Legally, the German text counts.


## Files

file-choose = Choose a file
file-choose-more = Choose another file
file-take-photo = Take a photo
file-drop = or drag a file here
file-limits = Allowed: { $accepted }. At most { $maxMegabytes } MB per file.
file-limits-photos = Larger photos are made smaller automatically.
file-photo-hint = Photograph the whole page in good light. Everything must be readable.
file-none = No file chosen yet
file-count = { $count ->
    [0] No file
    [one] 1 file
   *[other] { $count } files
}
file-size = { $sizeMegabytes } MB
file-reading = Checking { $name } …
file-added = { $name } has been added.
file-remove = Remove { $name }
file-removed = { $name } has been removed.
file-action-rename = Rename
file-action-replace = Replace
file-action-preview = View
file-action-open = View (new tab)
file-rename = Rename { $name }
file-rename-label = New name of the file
file-rename-done = Save name
file-renamed = The file is now called { $name }.
file-replace = Replace { $name }
file-preview = View { $name }
file-open = View { $name } in a new tab
file-preview-hide = Hide preview
file-preview-alt = Preview of { $name }
file-smaller = The photo { $name } was made smaller: from { $beforeMegabytes } MB to { $sizeMegabytes } MB.
file-list = Chosen files
file-not-read = The files could not be read. Check your internet connection and choose them again.

## Lines of a passport

mrz-filled = Read from the document, please check: { $fields }.
mrz-differs = “{ $label }”: the document says “{ $found }”. The form says “{ $typed }”.
mrz-take = Take { $label } from the document
mrz-taken = { $label } now reads as in the document.
mrz-loading = One moment: what reads the lines is being loaded. You can start typing.
mrz-not-loaded = The lines cannot be read right now. Please fill in the fields below yourself.



## What is wrong with an answer, where the form has no message of its own

violation-required = { $type ->
    [choice] Choose an answer for “{ $label }”.
    [choices] Choose at least one answer for “{ $label }”.
    [boolean] Answer “{ $label }” with yes or no.
    [date] Enter a date for “{ $label }”.
    [partial-date] Enter at least the year for “{ $label }”.
    [month] Enter month and year for “{ $label }”.
    [time] Enter a time for “{ $label }”.
    [money] Enter an amount for “{ $label }”. If there is none, enter 0.
    [integer] Enter a number for “{ $label }”.
    [decimal] Enter a number for “{ $label }”.
    [quantity] Enter a number for “{ $label }”.
    [declaration] Tick this declaration: “{ $label }”
    [file] Upload a file for “{ $label }”.
    [group] Fill in “{ $label }”.
    [repeat] Add at least one entry for “{ $label }”.
   *[text] Fill in “{ $label }”.
}
violation-format = { $type ->
    [date] Check the date for “{ $label }”. Write day, month and year in digits.
    [email] Check the email address for “{ $label }”.
    [phone] Check the phone number for “{ $label }”.
    [integer] Enter a whole number for “{ $label }”.
    [decimal] Enter a number for “{ $label }”.
    [money] Enter an amount for “{ $label }”, for example 1,250.50.
   *[text] Check your answer for “{ $label }”.
}
violation-min = { $type ->
    [date] The date for “{ $label }” must not be before { $min }.
    [month] The month for “{ $label }” must not be before { $min }.
    [partial-date] The year for “{ $label }” is too early. Check it.
    [time] The time for “{ $label }” must not be before { $min }.
    [choices] Choose at least { $min } answers for “{ $label }”.
    [file] Upload at least { $min } files for “{ $label }”.
    [money] The amount for “{ $label }” must be at least { NUMBER($min, style: "currency", currency: "EUR") }.
   *[other] The number for “{ $label }” must be at least { $min }.
}
violation-max = { $type ->
    [date] The date for “{ $label }” must not be after { $max }.
    [month] The month for “{ $label }” must not be after { $max }.
    [partial-date] The year for “{ $label }” is too late. Check it.
    [time] The time for “{ $label }” must not be after { $max }.
    [choices] Choose at most { $max } answers for “{ $label }”.
    [file] Upload at most { $max } files for “{ $label }”.
    [money] The amount for “{ $label }” must be at most { NUMBER($max, style: "currency", currency: "EUR") }.
   *[other] The number for “{ $label }” must be at most { $max }.
}
violation-min-length = { $min ->
    [one] Write at least 1 character for “{ $label }”.
   *[other] Write at least { $min } characters for “{ $label }”.
}
violation-max-length = { $max ->
    [one] Only 1 character is possible for “{ $label }”. Shorten the text.
   *[other] At most { $max } characters are possible for “{ $label }”. Shorten the text.
}
violation-pattern = Your answer for “{ $label }” does not have the right form. Check it.
violation-constraint = Your answer for “{ $label }” does not fit your other answers. Check it.
violation-min-rows = { $min ->
    [one] Add at least one entry for “{ $label }”.
   *[other] Add at least { $min } entries for “{ $label }”.
}
violation-max-rows = { $max ->
    [one] Only one entry is possible for “{ $label }”. Remove the others.
   *[other] At most { $max } entries are possible for “{ $label }”.
}
violation-choice = This answer no longer exists for “{ $label }”. Choose again.
violation-choices-none = These answers do not go together for “{ $label }”. Choose either “none of these” or the others.
violation-one-of = Fill in exactly one of the fields for “{ $label }”.
violation-unknown = Check your answer for “{ $label }”.


## Checks of texts

problem-text-too-short = { $min ->
    [one] Write at least 1 character.
   *[other] Write at least { $min } characters.
}
problem-text-too-long = { $over ->
    [one] This is 1 character too long. Shorten the text.
   *[other] This is { $over } characters too long. Shorten the text.
}
problem-text-line-break = Write everything in one line.


## Characters that German registers can store

problem-charset-script = Write in Latin letters, as in your passport. “{ $character }” is { $script ->
    [arabic] an Arabic letter
    [hebrew] a Hebrew letter
    [cyrillic] a Cyrillic letter
    [greek] a Greek letter
    [armenian] an Armenian letter
    [georgian] a Georgian letter
    [ethiopic] an Ethiopic character
    [han] a Chinese character
    [japanese] a Japanese character
    [hangul] a Korean character
   *[other] a character of another script
}.
problem-charset-lookalike = “{ $character }” at position { $position } looks like “{ $suggestion }” but is a different character. Write “{ $suggestion }”.
problem-charset-invisible = There is an invisible character at position { $position }. Delete the text and type it again.
problem-charset-control = There is a character at position { $position } that cannot be seen (for example a tab). Delete it.
problem-charset-combining = The accent at position { $position } does not fit the letter before it. Write it as in your passport.
problem-charset-other-datatype = “{ $character }” is not possible here. Write it as in your passport.
problem-charset-emoji = Pictures like “{ $character }” are not possible here. Delete them.
problem-charset-other = The character “{ $character }” at position { $position } is not possible here. Delete or replace it.


## Numbers and amounts

problem-number-character = “{ $character }” is not part of a number. Write digits only.
problem-number-empty = The number is missing here.
problem-number-ambiguous = Do you mean { $asDecimal } or { $asWhole }? Please write the number like this.
problem-number-not-whole = Write a whole number, without a decimal point.
problem-number-too-many-decimals = { $max ->
    [0] Write a whole number, without a decimal point.
    [one] Only 1 digit is possible after the decimal point.
   *[other] At most { $max } digits are possible after the decimal point.
}
problem-number-too-long = The number is too long. Check it.
problem-number-too-small = The number must be at least { $min }.
problem-number-too-large = The number must be at most { $max }.
problem-number-currency = Give the amount in { $expected }, not in { $currency }.
problem-number-unit = Give the number in { $expected }, not in { $unit }.


## Dates and times

problem-date-incomplete = { $part ->
    [day] The day is missing.
    [month] The month is missing.
    [year] The year is missing.
    [day-month] Day and month are missing.
    [month-year] Month and year are missing.
    [day-year] Day and year are missing.
   *[all] Enter day, month and year.
}
problem-date-month-needed = If you give the day, we also need the month.
problem-date-character = { $part ->
    [day] Write the day as a number, for example 27. “{ $text }” is not a number.
    [month] Write the month as a number, for example 3 for March. “{ $text }” is not a number.
   *[year] Write the year with four digits, for example 1985. “{ $text }” is not a year.
}
problem-date-not-understood = “{ $text }” is not a date we understand. Write, for example, 27.3.1985.
problem-date-two-digit-year = Do you mean { $earlier } or { $later }? Write the year with four digits.
problem-date-other-calendar = { $year } is a year of another calendar. Write the year as it is in your passport, for example 1985.
problem-date-year = The year { $year } cannot be right. { $min } to { $max } is possible.
problem-date-month = There is no month { $month }. Write a number from 1 to 12.
problem-date-day-and-month-swapped = There is no month { $month }. Did you swap day and month? The day comes first, then the month.
problem-date-day = This month has only { $days } days. Check the day.
problem-date-day-number = There is no day { $day }. Write a number from 1 to 31.
problem-date-leap-day = There is no 29 February in { $year }. Check the date.
problem-date-too-early = The date must not be before { $min }.
problem-date-too-late = The date must not be after { $max }.
problem-time-not-understood = “{ $text }” is not a time. Write, for example, 14:30.
problem-time-hour = There is no hour { $hour }. 0 to 23 is possible.
problem-time-minute = There is no minute { $minute }. 0 to 59 is possible.


## Bank accounts

problem-iban-character = “{ $character }” at position { $position } is not part of an IBAN. It has only letters from A to Z and digits.
problem-iban-country = No IBAN begins with “{ $country }”. A German IBAN begins with DE.
problem-iban-account-number = This looks like an old account number. Enter the IBAN. It is on your bank card and begins with two letters.
problem-iban-too-short = { $missing ->
    [one] 1 character is missing in the IBAN. It must have { $expected } characters.
   *[other] { $missing } characters are missing in the IBAN. It must have { $expected } characters.
}
problem-iban-too-long = { $over ->
    [one] The IBAN has 1 character too many. It must have { $expected } characters.
   *[other] The IBAN has { $over } characters too many. It must have { $expected } characters.
}
problem-iban-structure = { $expected ->
    [digit] There is “{ $character }” at position { $position }. There must be a digit.
    [letter] There is “{ $character }” at position { $position }. There must be a letter.
   *[letter-or-digit] There is “{ $character }” at position { $position }. There must be a letter or a digit.
}
problem-iban-checksum = There is a typing mistake in the IBAN. Compare it with your bank card.
problem-bic-length = A BIC has 8 or 11 characters.
problem-bic-structure = “{ $character }” at position { $position } does not fit in a BIC. Check it.
problem-bic-iban = This is an IBAN. We need the BIC of your bank here.


## Numbers of people and places

problem-tax-id-character = “{ $character }” is not part of the tax identification number. It has only digits.
problem-tax-id-length = The tax identification number has { $expected } digits.
problem-tax-id-tax-number = This is a tax number. We need the identification number with 11 digits here. It is on your tax assessment or your payslip.
problem-tax-id-checksum = There is a typing mistake in the tax identification number. Check the digits.
problem-azr-character = “{ $character }” is not part of the AZR number. It has only digits.
problem-azr-length = The AZR number has { $expected } digits.
problem-azr-date = The AZR number begins with a date (year, month, day). Check the first six digits.
problem-social-insurance-character = “{ $character }” at position { $position } does not fit in the insurance number.
problem-social-insurance-length = The pension insurance number has { $expected } characters.
problem-social-insurance-date = Positions 3 to 8 of the insurance number are the day, month and year of your birth. Check these digits.
problem-social-insurance-checksum = There is a typing mistake in the insurance number. Check it.
problem-health-insurance-character = “{ $character }” at position { $position } does not fit in the health insurance number.
problem-health-insurance-length = The health insurance number has { $expected } characters. It is on your health card.
problem-health-insurance-whole-card = Enter only the first 10 characters: one letter and nine digits.
problem-health-insurance-checksum = There is a typing mistake in the health insurance number. Compare it with your health card.
problem-postcode-character = A German postcode has only digits.
problem-postcode-length = A German postcode has { $expected } digits.
problem-postcode-range = There is no such postcode in Germany. Check it.
problem-ags-character = The municipality key has only digits.
problem-ags-length = The municipality key has { $expected } digits.
problem-ags-state = The first two digits must be 01 to 16, not { $state }.
problem-ars-character = The regional key has only digits.
problem-ars-length = The regional key has { $expected } digits.
problem-ars-state = The first two digits must be 01 to 16, not { $state }.


## Email, phone, web address

problem-email-at = { $count ->
    [0] The sign @ is missing in the email address. Write, for example, name@example.com.
   *[other] An email address has only one @.
}
problem-email-local = Check the part before the @. It must not be empty and must not begin or end with a dot.
problem-email-domain = Check the part after the @. “{ $domain }” is not complete; .de or .com is missing, for example.
problem-email-character = “{ $character }” at position { $position } cannot be in an email address.
problem-email-length = Check the email address. It must have { $min } to { $max } characters.
problem-email-typo = Do you mean { $suggestion }?
problem-phone-character = “{ $character }” is not part of a phone number. Write digits only, with + at the beginning.
problem-phone-too-short = The phone number is too short. Write the area code too.
problem-phone-too-long = The phone number is too long. It can have at most { $max } digits.
problem-phone-prefix = The area code or country code is missing at the beginning. Write for example 0251 … or, for a number from another country, +90 …
problem-url-scheme = The address must begin with https:// or http://.
problem-url-host = Check the web address. Write, for example, https://www.example.com.
problem-url-character = “{ $character }” at position { $position } cannot be in a web address.
problem-url-length = The web address is too long. At most { $max } characters are possible.


## Passports, residence permits and their machine-readable lines

problem-document-number-character = “{ $character }” at position { $position } does not fit in a document number. It has only letters from A to Z and digits.
problem-document-number-length = The document number has { $min } to { $max } characters. Check it.
problem-document-number-letter = { $suggestion ->
    [0] German documents do not use the letter “{ $character }”. Do you mean the digit 0?
   *[other] German documents do not use the letter “{ $character }”. Compare position { $position } with the document.
}
problem-document-number-checksum = There is a typing mistake in the document number. Compare it with the document.
problem-mrz-lines = Enter all lines with the signs <: two lines for a passport, three for a card.
problem-mrz-length = Line { $line } has { $length } characters. It must have { $expected }.
problem-mrz-character = “{ $character }” in line { $line }, position { $position } does not fit. A to Z, digits and < are possible.
problem-mrz-digit-expected = There is “{ $character }” in line { $line }, position { $position }. There must be a digit.
problem-mrz-letter-expected = There is “{ $character }” in line { $line }, position { $position }. There must be a letter.
problem-mrz-kind = These are not the lines of a passport or identity card. They begin with P, I, A, C or V.
problem-mrz-checksum = { $field ->
    [number] The document number in line { $line } is wrong. Compare positions { $from } to { $to }.
    [birth-date] The date of birth in line { $line } is wrong. Compare positions { $from } to { $to }.
    [expiry-date] The expiry date in line { $line } is wrong. Compare positions { $from } to { $to }.
   *[other] There is a typing mistake in line { $line }. Compare positions { $from } to { $to } with the document.
}
problem-mrz-birth-date = The date of birth in line { $line } is not possible: “{ $text }”. Compare it with the document.
problem-mrz-expiry-date = The expiry date in line { $line } is not possible: “{ $text }”. Compare it with the document.
problem-mrz-names = There is no name in line { $line }. Compare it with the document.
problem-mrz-sex = There is “{ $character }” in line { $line }, position { $position }. M, F, X or < is possible.


## Files

problem-file-empty = The file “{ $name }” is empty. Choose another one.
problem-file-type = “{ $name }” does not have the right file type. Possible are: { $accepted }.
problem-file-heic = “{ $name }” is a photo in the HEIC format. Offices cannot open it. Take a screenshot of it or save it as JPEG.
problem-file-word = “{ $name }” is a Word file. Save it as PDF and then choose the PDF.
problem-file-too-large = “{ $name }” has { $sizeMegabytes } MB. At most { $maxMegabytes } MB are possible.
problem-file-total-too-large = All files together have { $sizeMegabytes } MB. At most { $maxMegabytes } MB are possible.
problem-file-too-many = { $max ->
    [one] Only 1 file is possible here. Remove the others.
   *[other] At most { $max } files are possible here. You have { $count }.
}
problem-file-too-few = { $min ->
    [one] We need 1 file here.
   *[other] We need at least { $min } files here. You have { $count }.
}
problem-file-encrypted = “{ $name }” is protected or has a password. Many offices cannot open such files. Open the file and save or print it as a new PDF file without protection.
problem-file-damaged = “{ $name }” is damaged or not complete. Choose the file again.
problem-file-missing = “{ $name }” is no longer on this device. Choose the file again.
problem-file-image-too-small = The picture “{ $name }” is too small to be read. Take a larger photo.
problem-file-extension = The name of “{ $name }” does not fit its content. Check whether it is the right file.
problem-file-twice = You have already added “{ $name }”.


## Periods of time

problem-period-overlap = Entries { $row } and { $otherRow } overlap from { $from } to { $to }. Check the dates.
problem-period-gap = Between entries { $row } and { $otherRow } the time from { $from } to { $to } is missing. Add it, or check the dates.
problem-period-two-open = Entries { $row } and { $otherRow } both have no end. Only one entry can last until today.


## Answers that no control gives

problem-choice-unknown = This answer is not possible here. Choose again.
problem-input-kind = This answer does not fit the question. Answer the question again.
problem-file-refused = “{ $name }” cannot be used. Choose another file.


## Parts of other persons
# $party (text): who fills in the part, for example “employer”

handover-title = Another person can fill in this part: { $party }
handover-intro = The person sees only these answers of yours:
handover-save = Save as a file
handover-copy = Copy link
handover-copied = The link is copied.
handover-warning = Anyone who has the file or the link can read the answers in it. Give it only to the person who fills in the part.
handover-return = I have got the filled-in part back
handover-return-file = File with the part
handover-return-link = Or the link
handover-take = Take over the part
handover-taken = The part is taken over. Check the answers.
handover-conflicts = The part is taken over. Something does not agree. Please check it.
# $label (text): the question; $mine and $theirs (text): the answer here before, and the answer of the other person
handover-replaced = { $label }: “{ $mine }” stood here. “{ $theirs }” counts now.
handover-changed = { $label }: The person saw “{ $theirs }”. Now “{ $mine }” stands here.
handover-refused = This part cannot be taken over. It is not complete yet, or the form has changed. Ask the person to complete it, or hand the part over again.
handover-other-form = This part belongs to another application.
handover-unreadable = This cannot be read. Choose the file that you were given, or paste the whole link.
handover-part-title = You are filling in a part of an application
handover-part-intro = These answers have been given already:
handover-review = Read everything once more. Then give the part back. The authority gets it only with the whole application.
handover-finish = Done
handover-done-title = Your part is complete
handover-done = Give it back to the person who asked you. That person sends the whole application.


## A part of the script did not arrive

part-not-loaded = A part of this page could not be loaded. Check your internet connection.


## The first page, before the engine has loaded

first-page-wait = One moment. The form is still loading. What you have entered is kept.
first-page-no-script = This form needs JavaScript. Turn JavaScript on in your browser, and load the page again.
