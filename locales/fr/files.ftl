### review: unreviewed
### Fichiers d’un dossier : photographies, documents, sons, tout le reste.

files-title = Fichiers
files-hint = Un contrat, une fiche de paie ou une liste de dettes peut prouver ce que les mots ne prouvent pas. Ce qui est ajouté ici est scellé avec le dossier et n’est nulle part ailleurs.
files-care = Pas de visage, pas de logement, pas de foyer. Un papier qui porte un nom, seulement si la personne est d’accord et si le dossier en a besoin.
files-none = Aucun fichier n’est dans ce dossier.
files-add = Ajouter un fichier
files-choose = Choisir un fichier
files-choose-hint = Ou le déposer ici. Le fichier d’origine reste à sa place : s’il ne doit être nulle part ailleurs, le supprimer là-bas.
# $size (String)
files-chosen = Un fichier est choisi : { $size }
files-drop-question = Lâcher : le fichier s’ajoute à cette question.
files-drop-case = Lâcher : le fichier s’ajoute à ce dossier.
files-one-file = Un fichier à la fois, et pas de dossier d’ordinateur.
files-add-here = Ajouter un fichier
# $question (element)
files-belongs = Fait partie de la question : { $question }
files-sealed-here = Il est scellé dans le dossier et fait partie de cette question.
files-see-all = Montrer les fichiers du dossier
files-missing = Choisir un fichier.
files-name = Ce que c’est
files-name-hint = Quelques mots simples, comme « fiche de paie ». Aucun nom de personne. Le nom que portait le fichier n’est pas gardé.
files-consent = Ce que la personne a dit
files-consent-agrees = La personne est d’accord pour qu’il soit gardé
files-consent-not-asked = Il ne montre personne et n’appartient à personne
files-consent-missing = Dire lequel. Si la personne refuse, le fichier n’est pas gardé.
files-seal = Le sceller dans le dossier
files-going = Le fichier est en train d’être scellé dans le dossier.
files-cleaning = Ce que le fichier dit de lui-même est en train d’être retiré.
files-give-up = Abandonner
files-cancel = Annuler
# $count (Number)
files-kilobytes = { $count } ko
# $count (Number)
files-megabytes = { $count } Mo
# $when (element)
files-added = Ajouté { $when }
files-nothing-removed = Ne dit rien du lieu, de l’heure ni de l’appareil
# $what (String)
files-removed = Retiré avant de sceller : { $what }
files-removed-place = lieu
files-removed-time = heure
files-removed-device = appareil
files-removed-words = mots d’un programme
files-removed-preview = images à l’intérieur
files-as-it-came = Gardé tel quel. Il peut dire où, quand et avec quoi il a été fait.
files-nameless = Fichier sans nom
files-kind-picture = Image
files-kind-sound = Son
files-kind-film = Film
files-kind-other = Fichier
# $name (String)
files-show = Montrer { $name }
# $name (String)
files-picture-of = { $name }
files-loading = Le fichier s’ouvre.
files-not-shown = Il est gardé, et n’est pas montré ici.
# $name (String)
files-remove = Retirer { $name } du dossier
files-remove-title = Retirer le fichier du dossier
files-remove-what = Il n’est plus montré. Il reste scellé jusqu’à l’effacement du dossier, et l’historique dit qu’il était là.
files-remove-reason = Pourquoi
files-remove-asked = La personne l’a demandé
files-remove-mistake = Il a été ajouté par erreur
files-remove-danger = Il peut mettre quelqu’un en danger
files-remove-now = Le retirer
files-waits = Il n’est pas encore arrivé ici. Il vient de lui-même avec le prochain envoi.
files-gone = Il n’est pas sur cet ordinateur. S’il y a une sauvegarde, il y est.
