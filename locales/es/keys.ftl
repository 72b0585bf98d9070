### review: unreviewed
### Teclas: lo que llevan impreso y lo que hacen.

## Como están impresas

keycap-enter = Intro
keycap-escape = Esc
keycap-space = Espacio
keycap-tab = Tab
keycap-delete = Supr
keycap-home = Inicio
keycap-end = Fin
keycap-ctrl = Ctrl
keycap-shift = Mayús

## Todas las teclas

keys-title = Todas las teclas
keys-group-app = En todas partes
keys-group-screen = En esta pantalla
keys-group-cases = Casos
keys-group-screening = Conversación
keys-group-quick-look = Primera mirada
keys-group-result = Resultado
keys-group-referral = Derivación
keys-group-history = Historial

key-outdoors = Exterior, contraste máximo
key-all-keys = Todas las teclas
key-new-screening = Empezar un caso nuevo
key-find = Buscar
key-go-on = Seguir donde lo dejó
key-back-to-case = Volver al caso
