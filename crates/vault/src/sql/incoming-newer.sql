-- Earlier programs refused what was too new for them; its bytes are there.
UPDATE incoming
SET state = 0, fault = :code, about = :about
WHERE state = 2 AND fault = 'segment-from-the-future'
