### review: unreviewed
### Trabajar en un caso con alguien del equipo en el mismo ordenador.

sharing-open = Compartir con alguien del equipo
# $code (String): the code of the case
sharing-title = Compartir { $code }
sharing-what = Esa persona lee todo este caso, también notas y nombres, y escribe en él, solo en este equipo. Sus otros casos siguen cerrados.
sharing-colleague = Con quién
sharing-purpose = Para qué
sharing-purpose-together = Trabajamos juntos en él
sharing-purpose-hand-over = Se hace cargo del caso
sharing-purpose-advice = Para pedir consejo
sharing-basis = Con qué base
sharing-basis-consent = La persona está de acuerdo
sharing-basis-duty = Nuestro servicio lo exige
sharing-now = Compartir
# $alias (String): a name of the first screen
sharing-shared = Compartido con { $alias }
sharing-end = Dejar de compartir con { $alias }
sharing-ended = Ya no se comparte con { $alias }
sharing-ended-hint = Lo que { $alias } ha leído no se puede retirar. Lo que se escriba desde ahora queda con usted.
sharing-left = { $alias } se fue. No se comparte nada con esa persona.
sharing-leaves = { $alias } deja el servicio
sharing-ended-because-left = la persona se fue
sharing-nobody = Nadie más tiene nombre en este equipo.
sharing-apart = { $alias } se añadió sin nadie del equipo presente: no se puede compartir nada. Quien se añade con la frase de paso de otra persona sí puede compartir.
sharing-from = { $alias } comparte este caso con usted.
sharing-from-unknown = Alguien del equipo comparte este caso con usted.
sharing-over = Este caso ya no se comparte con usted. Lo que tenía sigue aquí.

## On the list
sharing-row-given = Compartido
sharing-row-taken = Compartido con usted
sharing-row-new = Nuevo: compartido con usted
sharing-row-over = Ya no se comparte

## On the first day of somebody new
sharing-beside = Hay alguien del equipo aquí
sharing-beside-hint = Con la frase de paso de otra persona podrán trabajar juntos en un caso más adelante. Cada quien sigue viendo solo los suyos.
sharing-beside-who = Quién
sharing-beside-passphrase = Frase de paso de esa persona
sharing-beside-alone = Nadie que tenga nombre aquí
