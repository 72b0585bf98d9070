-- An order was read.
INSERT INTO ordered (order_id, what, about, issued_at, at)
VALUES (:order, :what, :about, :issued, :at)
