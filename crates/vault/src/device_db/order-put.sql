-- An order was read.
INSERT INTO ordered (order_id, what, issued_at, at)
VALUES (:order, :what, :issued, :at)
