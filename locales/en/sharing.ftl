### review: unreviewed
### Working on a case together with a colleague on the same computer.

sharing-open = Share with a colleague
# $code (String): the code of the case
sharing-title = Share { $code }
sharing-what = The colleague reads everything in this case, also notes and names, and writes in it too, on this computer only. Your other cases stay closed.
sharing-colleague = Colleague
sharing-purpose = What for
sharing-purpose-together = We work on it together
sharing-purpose-hand-over = The colleague takes it over
sharing-purpose-advice = For advice
sharing-basis = On what ground
sharing-basis-consent = The person agrees
sharing-basis-duty = Our service requires it
sharing-now = Share
# $alias (String): a name of the first screen
sharing-shared = Shared with { $alias }
sharing-end = Stop sharing with { $alias }
sharing-ended = No longer shared with { $alias }
sharing-ended-hint = What { $alias } has read cannot be taken back. What is written from now on stays with you.
# $alias (String): a name of the first screen
sharing-left = { $alias } left. Nothing is shared with them.
# $alias (String): a name of the first screen
sharing-leaves = { $alias } leaves the service
# In the history, why it ended.
sharing-ended-because-left = the colleague left
sharing-nobody = Nobody else has a name on this computer.
sharing-apart = { $alias } was added while no colleague was there, so nothing can be shared. Whoever is added with a colleague’s passphrase can share.
sharing-from = { $alias } shares this case with you.
sharing-from-unknown = A colleague shares this case with you.
sharing-over = This case is no longer shared with you. What you had stays here.

## On the list
sharing-row-given = Shared
sharing-row-taken = Shared with you
sharing-row-new = New: shared with you
sharing-row-over = No longer shared

## On the first day of somebody new
sharing-beside = A colleague is here
sharing-beside-hint = With a colleague’s passphrase, you two can work on a case together later. Each still sees only their own cases.
sharing-beside-who = Colleague
sharing-beside-passphrase = The colleague’s passphrase
sharing-beside-alone = Nobody with a name here
