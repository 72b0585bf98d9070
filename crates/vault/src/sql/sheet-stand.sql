-- The waiting sheet was typed back: it is in force.
UPDATE sheet
SET standing = 1, rehearsed_at = :at
WHERE standing = 0
