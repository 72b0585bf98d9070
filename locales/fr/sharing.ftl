### review: unreviewed
### Travailler à un dossier avec un collègue sur le même ordinateur.

sharing-open = Partager avec un collègue
# $code (String): the code of the case
sharing-title = Partager { $code }
sharing-what = Le collègue lit tout ce dossier, notes et noms compris, et y écrit aussi, sur cet ordinateur seulement. Vos autres dossiers restent fermés.
sharing-colleague = Collègue
sharing-purpose = Pourquoi
sharing-purpose-together = Nous y travaillons ensemble
sharing-purpose-hand-over = Le collègue le reprend
sharing-purpose-advice = Pour avis
sharing-basis = Sur quelle base
sharing-basis-consent = La personne est d’accord
sharing-basis-duty = Notre service l’exige
sharing-now = Partager
# $alias (String): a name of the first screen
sharing-shared = Partagé avec { $alias }
sharing-end = Ne plus partager avec { $alias }
sharing-ended = N’est plus partagé avec { $alias }
sharing-ended-hint = Ce que { $alias } a lu ne peut pas être repris. Ce qui s’écrit désormais reste chez vous.
sharing-left = { $alias } est parti. Plus rien n’est partagé avec cette personne.
sharing-leaves = { $alias } quitte le service
sharing-ended-because-left = le collègue est parti
sharing-nobody = Personne d’autre n’a de nom sur cet ordinateur.
sharing-apart = { $alias } a été ajouté sans collègue présent : rien ne peut être partagé. Qui est ajouté avec la phrase de passe d’un collègue peut partager.
sharing-from = { $alias } partage ce dossier avec vous.
sharing-from-unknown = Un collègue partage ce dossier avec vous.
sharing-over = Ce dossier n’est plus partagé avec vous. Ce que vous aviez reste ici.

## On the list
sharing-row-given = Partagé
sharing-row-taken = Partagé avec vous
sharing-row-new = Nouveau : partagé avec vous
sharing-row-over = N’est plus partagé

## On the first day of somebody new
sharing-beside = Un collègue est là
sharing-beside-hint = Avec la phrase de passe d’un collègue, vous pourrez travailler ensemble à un dossier. Chacun ne voit toujours que les siens.
sharing-beside-who = Collègue
sharing-beside-passphrase = Phrase de passe du collègue
sharing-beside-alone = Personne qui ait un nom ici
