### review: unreviewed

class-title = Resultados del grupo
class-intro = Lo que los participantes anotaron con la misma persona, lado a lado. Se cuentan personas en cada pregunta; no se puntúa a nadie.
class-none = Todavía no se ha entregado nada. Al final de un repaso, un participante entrega el suyo en este ordenador o guarda un archivo que se lee aquí.
class-bring = Archivos de los participantes
class-path = Archivo o carpeta
class-path-hint = Dónde están los archivos, por ejemplo en una memoria. Terminan en .dalil-exercise.
class-path-missing = Indique dónde están los archivos.
class-read = Leer los archivos
class-brought = Nuevos: { $new }. Ya estaban: { $again }.
class-refused = No se leyó, porque no es un archivo de un ejercicio de esta guía: { $name }
class-people =
    { $count ->
        [one] { $count } participante
       *[other] { $count } participantes
    }
class-participant = Participante { $number }
class-same-step = Llegaron al paso de la historia, por la misma razón: { $count } de { $people }
class-talk = De qué hablar
class-talk-hint = Lo que la mayoría tiene de otro modo que la historia.
class-talk-none = No hay nada que la mayoría tenga de otro modo que la historia. Las tablas muestran el resto.
class-found-by = Lo encontraron { $count } de { $people }
class-other-basis-by = Lo supieron de otra forma { $count } de { $people }
class-missed-by = Se les pasó a { $count } de { $people }
class-differs-by = Anotaron otra cosa { $count } de { $people }
class-assumed-by = Lo supusieron { $count } de { $people }
class-signs = Señales
class-others = Otras respuestas
class-question = Pregunta
class-seen-by = Lo tienen
class-of = { $count } de { $people }
class-cell-found = encontrado
class-cell-other-basis = de otra forma
class-cell-missed = se pasó
class-cell-differs = otra cosa
class-cell-assumed = supuesto
class-cell-open = abierto
class-participants = Participantes
class-other-edition = Otra edición de la guía
class-remove = Quitar
class-remove-of = Quitar: { $participant }
class-remove-all = Quitar todo
class-remove-all-hint = Lo que se entregó sobre esta persona desaparece de este ordenador. Los archivos en otros sitios quedan.
class-hand-in = Para el grupo
class-hand-in-hint = Quien le forma puede poner lo que eligió al lado de lo que eligieron otros. Las notas se quedan aquí. No lleva ningún nombre, salvo si escribe uno.
class-label = Un nombre para quien forma, si quiere
class-label-hint = El número de su mesa, por ejemplo. Quien tiene el archivo puede leerlo.
class-hand-in-here = Entregar en este ordenador
class-handed-in = Entregado. Se queda cuando empiece de nuevo.
class-save = Guardar un archivo
class-save-hint = Lo que eligió en este ejercicio, sin cifrar. Nunca se lee como un caso.
class-saved = El archivo está ahí.
class-mark-none = Son números para conversar. No dicen nada de lo que vale nadie.
