-- What waits of one kind, in the order in which it came.
SELECT n, sender, bytes
FROM item
WHERE taken = 0 AND kind = :kind
ORDER BY n
