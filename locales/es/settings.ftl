### review: unreviewed
### Cómo está ajustado este equipo. Nada de un caso.

settings-title = Ajustes
# $code (String): el código del caso
settings-back = Volver a { $code }
settings-back-cases = Volver a los casos
settings-language = Idioma
settings-language-hint = Cambia al momento. No se mueve de donde está.
settings-theme = Colores
settings-theme-system = Como el equipo
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-theme-contrast = Contraste máximo
settings-theme-hint = El contraste máximo es para el sol y los ojos cansados. F9 lo activa y lo quita en cualquier momento.
settings-text = Tamaño del texto
# $percent (Number)
settings-text-size = { $percent } %
settings-digits = Cifras
settings-digits-latin = 0 1 2 3
settings-digits-arabic-indic = ٠ ١ ٢ ٣
settings-digits-hint = Los códigos, los teléfonos y los artículos conservan 0 1 2 3.
settings-keys = Teclado
settings-single-keys = Responder con una sola tecla
settings-single-keys-hint = Del 1 al 5, N, S, M y similares. Descansan mientras escribe. Desactívelas si pulsa teclas sin querer.
settings-all-keys = Todas las teclas
settings-guide = La guía
settings-guide-edition = Edición
settings-guide-hash = Huella
settings-guide-words = Palabras en este idioma
settings-guide-reviewed = Revisadas
settings-guide-unreviewed = Traducción sin revisar
settings-guide-hint = La edición y la huella se imprimen en cada documento, para que otros puedan comprobar qué se preguntó.
