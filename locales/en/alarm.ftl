### review: unreviewed
### What came from the way to the authority that should not be so: what it means, what to do.

# $count (Number): kinds of alarms that nobody has read
alarm-title = { $count ->
    [one] Something on the way to the authority was not as it should be
   *[other] Some things on the way to the authority were not as they should be
}
alarm-calm = Nothing of a case was lost or changed by it. What came is kept as proof.
# $count (Number), $when (element): a moment
alarm-when = { $count ->
    [one] Once, { $when }
   *[other] { $count } times, last { $when }
}
# $code (element): digits to be read out
alarm-code = To be read out: { $code }
alarm-read = I have read it
# $when (element): a moment
alarm-read-at = Read { $when }
alarm-earlier = What was read before

alarm-fork = An older copy of this computer’s disk was in use
    .do = Everything is kept, and sending has begun anew. If nobody here brought back a copy of the disk, call the authority.
alarm-invented-fork = The server showed entries that this computer never signed
    .do = Nothing was taken over from it. Use another network. If it comes again, call the authority.
alarm-server-rolled-back = The server has lost what it had signed for
    .do = This computer sends it again by itself. Tell the authority: whoever keeps the server should know.
alarm-forged-receipt = A receipt came that the authority’s server did not sign
    .do = What it was for does not count as received, and goes again. If it comes again, call the authority.
alarm-other-server = Another server answered than before
    .do = Nothing was sent to it. Use another network. If it comes again, call the authority.
alarm-bad-manifest = What the authority says of itself came in a form that does not count
    .do = What was in force stays in force. If it comes again, call the authority.
alarm-bad-statement = A certificate or an answer came that nobody signed who may
    .do = It was not taken. Call the authority and read out the digits.
alarm-bad-inbox = Something in the inbox was missing, came twice, or was not what its name said
    .do = It was not taken. Send once more later. If it comes again, call the authority.
alarm-not-the-same = This computer and the server do not have the same, and sending again did not help
    .do = Nothing was overwritten. Call the authority: somebody has to look at both.
alarm-bad-answer = Something answered that is no server of the authority’s
    .do = A network that asks for a password may be in between. Use another one. If it comes again, call the authority.
alarm-bad-order = An order came that the authority did not give, or not to this computer
    .do = It was not followed. Call the authority at once and read out the digits.
alarm-bad-pack = An edition of the guide came that does not count
    .do = The edition in force works on. Tell the authority: it was older, past its time, not signed as it must be, or not for this program.
alarm-order-not-opened = An order of the authority came that this computer cannot open
    .do = It was not followed. It was sealed to another key, as where this computer’s own file was made anew since. Tell the authority: the order must be given again.

## Cases that the authority had erased here
# $count (Number): cases
erased-title = { $count ->
    [one] The authority had a case erased here
   *[other] The authority had cases erased here
}
erased-calm = Words, files and keys are gone from your records on this computer. That the case was there, and that it was erased by order, stays in the history.
order-reason-court = A court or a law ordered it.
order-reason-person = The person asked for it.
order-reason-mistake = It was recorded by mistake, or it is here twice.
order-reason-duty = The time for which it may be kept is over.
order-reason-other = The reason is not known to this program; ask the authority.
