-- The sheet that was in force; a transaction puts the next one there.
DELETE FROM sheet
WHERE standing = 1
