-- What waits of one kind, in the order in which it came.
SELECT n, sender, bytes
FROM item
WHERE taken = :state AND kind = :kind
ORDER BY n
