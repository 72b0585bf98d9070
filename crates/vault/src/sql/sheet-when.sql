-- When the sheet in force was rehearsed, or the waiting one was made.
SELECT coalesce(rehearsed_at, made_at)
FROM sheet
WHERE standing = :standing
