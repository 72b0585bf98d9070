-- A name that still waits for its bytes goes to the end of the line.
UPDATE incoming SET rowid = (SELECT max(rowid) + 1 FROM incoming)
WHERE hash = :hash AND device = :device AND state = 0 AND about = :about
