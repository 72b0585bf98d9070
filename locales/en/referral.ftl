### review: unreviewed
### Needs, helpers, consent and the paper. Names and roles of helpers come from the guide.

## Needs

referral-needs = What is needed
referral-needs-order = in this order
# For the screen reader: the list beside a need. $need (String)
referral-need-state = { $need }: how soon
referral-need-preset = from an answer
need-state-today = Today
need-state-tonight = Tonight
need-state-later = Later
need-state-done = Done
need-state-not-needed = Not needed
need-state-not-wanted = Not wanted
need-state-not-asked = Not asked

## Helpers

referral-helpers = Who can help
referral-filter = Only for the needs chosen
# $count (Number): needs that are open
referral-filter-needs = { $count ->
   *[other] Needs chosen: { $count }
}
referral-filter-all = All helpers
# $count (Number): helpers that the filter leaves out
referral-filtered-out = { $count ->
    [one] { $count } helper for other needs is not shown.
   *[other] { $count } helpers for other needs are not shown.
}
referral-show-all = Show all
referral-choose = Choose
referral-chosen = Chosen
referral-number-to-supply = number to be supplied
referral-hours-to-supply = hours and languages: to be supplied
referral-to-confirm = to be confirmed
referral-address-hidden = The address is never shown or printed
# $date (String)
referral-checked = checked { $date }

## Who may know

referral-consents = Who may know
referral-consents-none = Choose a helper first. Then ask the person about each one apart.
# $service (String)
referral-consent-for = May { $service } know?
referral-agrees = Agrees
referral-refuses = Does not
referral-not-asked = Not asked
referral-child = Under 18, or the age is in doubt: consent is not what decides here. Tell the child, in simple words, who will know and why.
# $service (String)
referral-told-for = Was it explained that { $service } will know?
referral-told-agrees = Told, agrees
referral-told-refuses = Told, disagrees
referral-told-not-yet = Not told yet
# $time (String)
referral-said-at = said at { $time }

## The paper

referral-paper = The paper
referral-paper-referral = Referral
referral-paper-record = Case record
referral-paper-referral-hint = What a helper needs to know
referral-paper-record-hint = Every question and answer, with the history
# $paper (String): one of the two above, $pages (Number), $language (String)
referral-paper-line = { $pages ->
    [one] { $paper }, { $pages } page, { $language }. Carries the code, no name.
   *[other] { $paper }, { $pages } pages, { $language }. Carries the code, no name.
}
# As above, when the officer typed a name.
referral-paper-line-named = { $pages ->
    [one] { $paper }, { $pages } page, { $language }. Carries the code and the name that you typed.
   *[other] { $paper }, { $pages } pages, { $language }. Carries the code and the name that you typed.
}
referral-paper-drawing = The paper is being drawn…
referral-prepare = Prepare the paper
# $count (Number): recipients
referral-left-not-asked = { $count ->
    [one] One consent is still not asked: that recipient is left out.
   *[other] { $count } consents are still not asked: those recipients are left out.
}
# $count (Number): recipients
referral-left-refused = { $count ->
    [one] One recipient may not know: that one is left out.
   *[other] { $count } recipients may not know: those are left out.
}
referral-unsigned = The statement is not signed yet. The paper says so.
referral-which = Which paper
referral-language = In which language
referral-include = What goes on it
referral-include-reasons = What was seen and said, with reasons
referral-include-statement = Your statement
referral-include-notes = Notes
referral-include-notes-hint = Read them once more: notes may point at the person.
referral-name = A name for the person (optional)
referral-name-hint = Only if it must stand on this paper. It is printed and kept nowhere in Dalil.
# $page (Number), $pages (Number)
referral-page-of = Page { $page } of { $pages }
referral-page-back = Page before
referral-page-next = Next page
referral-larger = Larger
referral-whole = Whole page
# Alternative text of a page. $page (Number), $pages (Number)
referral-page-picture = Page { $page } of { $pages } of the paper, as it will be printed
referral-record-hash = Fingerprint of the record

## Saving

referral-path-hint = A file name says nothing about the person. A stick is safer than the desktop.
referral-save = Save the paper
# $pages (Number)
referral-saved = { $pages ->
    [one] Saved: { $pages } page
   *[other] Saved: { $pages } pages
}
referral-close = Close

## Keys

key-paper = Prepare the paper
key-page-back = Page before
key-page-next = Next page
