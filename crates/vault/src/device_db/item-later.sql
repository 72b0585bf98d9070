-- A name that still waits for its bytes goes to the end of the line.
UPDATE item SET n = (SELECT max(n) + 1 FROM item)
WHERE hash = :hash AND sender = :sender AND taken = :state
