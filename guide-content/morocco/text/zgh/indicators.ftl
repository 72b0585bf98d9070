### review: unreviewed

ind-dr-job-location-employer = ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵜⵡⵓⵔⵉ, ⵓⴷⵖⴰⵔ ⵏⵖ ⴱⴰⴱ ⵏ ⵜⵡⵓⵔⵉ
ind-dr-work-conditions = ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵜⵙⵔⴰⴳⵉⵏ, ⵍⴰⵎⴰⵏ ⵏⵖ ⴰⴷⴷⴰⴷⵏ ⵢⴰⴹⵏ
ind-dr-prostitution-conditions = ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵡⴰⴷⴷⴰⴷⵏ ⵉⵇⴱⵍ
ind-dr-contract = ⵍⴽⵓⵏⵟⵔⴰ ⵓⵔ ⴷ ⵜⵉⴷⵜ, ⵏⵖ ⵜⴻⵜⵜⵓⵙⵏⴼⵍⵏ ⴷⴼⴼⵉⵔ ⵓⵢⴰ
ind-dr-family-reunification = ⴰⵡⴰⵍ ⵏ ⵜⵉⴽⵔⴽⴰⵙ ⵉⵙ ⵔⴰⴷ ⴷ ⵜⴷⴷⵓ ⵜⵡⵊⴰ
ind-dr-housing = ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵓⴷⵖⴰⵔ ⵏ ⵓⵣⴷⴰⵖ
ind-dr-papers-status = ⴰⵡⴰⵍ ⵏ ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵡⴰⵔⵔⴰⵜⵏ ⵏⵖ ⵓⵣⵔⴼ ⵏ ⵓⵖⵉⵎⵉ
ind-dr-travel-recruitment = ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵓⵎⵎⵓⴷⴷⵓ, ⴰⵜⵉⴳ ⵏⵏⵙ ⵏⵖ ⴰⵡⵡⴰⵢ ⵙ ⵜⵡⵓⵔⵉ
ind-dr-pay = ⴰⵅⵍⵍⴰⵚ ⵉⵣⵍⵉⵏ ⴽⵉⴳⴰⵏ ⵖⴼ ⵓⵢⵏⵏⴰ ⵉⵜⵜⵢⴰⵏⵏⴰⵏ
ind-dr-marriage-adoption = ⴰⵡⴰⵍ ⵏ ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵓⵔⵛⴰⵍ ⵏⵖ ⵓⵙⴳⵎⵓ ⵏ ⵓⵔⴱⴰ
ind-dr-education = ⴰⵡⴰⵍ ⵏ ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵜⵉⵏⵎⵍ ⵏⵖ ⵓⵙⵎⵓⵜⴳ

ind-cr-violence = ⵉⵜⵜⵓⴹⵕⵕⵓ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ
ind-cr-threat-violence = ⵉⵜⵜⵓⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵓⴹⵕⵕⵓ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ
ind-cr-abduction-sale = ⴰⵡⵡⴰⵢ ⵙ ⴱⵣⵣⵉⵣ, ⴰⵣⵏⵣⵉ ⵏⵖ ⴰⵔⵛⴰⵍ ⵙ ⴱⵣⵣⵉⵣ
ind-cr-debt = ⴰⵡⵡⴰⵢ ⵙ ⵓⵎⵔⵡⴰⵙ ⴰⴷ ⵉⵜⵜⵓⵢⴰⵔⵔ ⵙ ⵜⵡⵓⵔⵉ
ind-cr-documents = ⵜⵜⵓⴽⴽⵙⵏ ⴰⵙ ⵡⴰⵔⵔⴰⵜⵏ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ
ind-cr-confinement = ⵉⵔⴳⵍ ⴼⵍⵍⴰⵙ ⵏⵖ ⵉⵜⵜⵓⵎⴰⵜⴰⵔ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ
ind-cr-threat-denounce = ⵉⵜⵜⵓⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵜⵎⵙⵓⵍⵜⴰ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ
ind-cr-threat-expose = ⵉⵜⵜⵓⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵓⵙⵃⵛⵛⵎ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ
ind-cr-family-violence = ⴰⴹⵕⵕⵓ ⵏⵖ ⴰⵙⵙⵉⴳⴳⵯⴷ ⵏ ⵜⵡⵊⴰ ⵃⵎⴰ ⴰⴷ ⵉⵇⴱⵍ ⵓⴼⴳⴰⵏ
ind-cr-money-withheld = ⴰⵇⴰⵔⵉⴷ ⵏⵏⵙ ⵉⵜⵜⵓⵢⴰⵎⵥ ⴳ ⵡⴰⵡⵡⴰⵢ ⵏⵖ ⴳ ⵓⵎⵎⵓⴷⴷⵓ

ind-av-family-difficulty = ⴰⵎⵓⴽⵔⵉⵙ ⴳ ⵜⵡⵊⴰ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-irregular-status = ⵡⴰⵔ ⴰⵣⵔⴼ ⵏ ⵓⵖⵉⵎⵉ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-low-education-language = ⴷⵔⵓⵙ ⵏ ⵜⵖⵔⵉ ⵏⵖ ⵏ ⵜⵓⵜⵍⴰⵢⵜ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-lack-information = ⴷⵔⵓⵙ ⵏ ⵉⵏⵖⵎⵉⵙⵏ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-exploiter-control = ⵉⵍⵍⴰ ⵢⴰⴷ ⴷⴷⴰⵡ ⵓⴼⵓⵙ ⵏ ⵡⴰⵏⵏⴰ ⵜ ⵢⵉⵡⵉⵏ
ind-av-economic = ⵍⴰⵥ, ⵉⵎⵔⵡⴰⵙⵏ ⵏⵖ ⵡⴰⵔ ⵜⴰⵡⵓⵔⵉ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-false-success-stories = ⴰⵡⵡⴰⵢ ⵙ ⵜⵓⵍⵍⵉⵙⵉⵏ ⵏ ⵓⵔⴱⴰⵃ ⵓⵔ ⴳⵉⵏⵜ ⵜⵉⴷⵜ
ind-av-false-law-info = ⵜⵉⴽⵔⴽⴰⵙ ⵖⴼ ⵓⵙⴰⴹⵓⴼ ⵏⵖ ⵜⵉⵏⴱⴰⴹⵉⵏ
ind-av-family-circumstances = ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⵊⴰ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-personal-situation = ⴰⵡⵜⴰⵢ ⵏⵖ ⴰⴷⴷⴰⴷ ⵏ ⵓⴼⴳⴰⵏ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-emotional-dependency = ⵜⴰⵢⵔⵉ, ⵜⴰⵡⵊⴰ ⵏⵖ ⵜⴰⵎⴷⴷⵓⴽⵍⴰ ⵜⵜⵓⵙⵙⵎⵔⴰⵙⵏⵜ
ind-av-authority-relation = ⴰⴷⴷⴰⴷ ⵉⴼⵙⵓⵙⵏ ⴷ ⵜⵉⵏⴱⴰⴹⵉⵏ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-past-difficulties = ⴰⴹⵕⵕⵓ ⵏ ⵣⵉⴽⴽ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ
ind-av-travel-inability = ⵓⵔ ⵉⵥⴹⴰⵕ ⴰⴷ ⵉⵎⵎⵓⴷⴷⵓ ⴱⵍⴰ ⵡⴰⵏⵏⴰ ⵜ ⵢⵉⵡⵉⵏ
ind-av-beliefs = ⴰⵢⵏⵏⴰ ⵙ ⵢⵓⵎⵏ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ ⵉ ⵓⴽⵔⴰⴼ
ind-av-context = ⵉⵎⵏⵖⵉ ⵏⵖ ⵜⴰⵡⴰⵖⵉⵜ ⴳ ⵜⵎⴰⵣⵉⵔⵜ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ

ind-ex-hours = ⴽⵉⴳⴰⵏ ⵏ ⵜⵙⵔⴰⴳⵉⵏ, ⴷⵔⵓⵙ ⵏ ⵓⵙⴳⵓⵏⴼⵓ
ind-ex-pay = ⴷⵔⵓⵙ ⵏ ⵓⵅⵍⵍⴰⵚ, ⴰⵅⵍⵍⴰⵚ ⵙ ⵜⵖⴰⵡⵙⵉⵡⵉⵏ, ⵏⵖ ⵡⴰⵍⵓ
ind-ex-pay-manipulation = ⵍⵅⵟⵉⵢⴰⵜ, ⵜⵓⴽⴽⵉⵙⵉⵏ ⵏⵖ ⵉⵏⴰⵎⵎⴰⵙⵏ ⵜⵜⴻⵜⵜⴰⵏ ⴰⵅⵍⵍⴰⵚ
ind-ex-living = ⴰⴷⵖⴰⵔ ⵏ ⵓⵣⴷⴰⵖ ⵉⵙⵙⵃⵛⵛⴰⵎⵏ, ⵉⵄⵎⵎⵕⵏ ⵏⵖ ⵉⵙⴽⴽⵔⴰⵏ ⵜⴰⵣⵎⵔⵜ
ind-ex-working-conditions = ⴰⴷⴷⴰⴷⵏ ⵏ ⵜⵡⵓⵔⵉ ⵉⵅⵛⵏⵏ ⴽⵉⴳⴰⵏ ⵏⵖ ⵉⵙⵙⵃⵛⵛⴰⵎⵏ
ind-ex-hazard = ⵜⵉⵡⵓⵔⵉⵡⵉⵏ ⴳ ⵉⵍⵍⴰ ⵍⵅⵟⵕ, ⵡⴰⵔ ⴰⵃⴹⵓ
ind-ex-law-contract-breach = ⴰⵙⴰⴹⵓⴼ ⵏ ⵜⵡⵓⵔⵉ ⵏⵖ ⵍⴽⵓⵏⵟⵔⴰ ⵓⵔ ⵜⵜⵓⴹⴼⴰⵕⵏ
ind-ex-no-social-protection = ⵡⴰⵔ ⵍⴽⵓⵏⵟⵔⴰ, ⵡⴰⵔ ⵍⴰⵙⵓⵔⴰⵏⵙ ⵏⵖ ⴰⵃⴹⵓ ⵢⴰⴹⵏ
ind-ex-no-education = ⵉⵜⵜⵓⴳⵍⴰ ⵖⴼ ⵜⵉⵏⵎⵍ ⵏⵖ ⵓⵙⵎⵓⵜⴳ

ind-cd-documents = ⴰⵔⵔⴰⵜⵏ ⵍⵍⴰⵏ ⵖⵓⵔ ⵢⴰⵏ ⵢⴰⴹⵏ
ind-cd-debt = ⵜⴰⵡⵓⵔⵉ ⵙ ⵓⵎⵔⵡⴰⵙ ⵓⵔ ⵉⴼⴰⵡⵏ ⵏⵖ ⵉⵜⵜⴳⴳⵓⵜⵏ
ind-cd-confinement = ⵉⵜⵜⵓⵃⴱⴰⵙ, ⵉⵜⵜⵓⵥⵍⵉ ⵏⵖ ⵉⵜⵜⵓⵎⴰⵜⴰⵔ
ind-cd-violence = ⵉⵜⵜⵓⴹⵕⵕⵓ ⴳ ⵓⴷⵖⴰⵔ
ind-cd-threat-violence = ⵉⵜⵜⵓⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵓⴹⵕⵕⵓ
ind-cd-illicit-acts = ⵉⵜⵜⵓⵙⴽⵓⵎⵔ ⵉ ⵜⵉⴳⴰⵡⵉⵏ ⵎⴳⴰⵍ ⴰⵙⴰⴹⵓⴼ
ind-cd-forced-tasks-clients = ⵉⵜⵜⵓⵙⴽⵓⵎⵔ ⵉ ⵜⵡⵓⵔⵉⵡⵉⵏ, ⵎⵏⵛⴽ ⵏⵖ ⵉⴽⵍⴰⵢⵏⵜⵏ ⵓⵔ ⵉⵇⴱⵉⵍ
ind-cd-strong-influence = ⵓⵔ ⵉⵥⴹⴰⵕ ⵓⵍⴰ ⴰⴷ ⵉⵙⵡⵉⵏⴳⵎ ⴳ ⵓⴼⴼⵓⵖ
ind-cd-against-peers = ⵉⵜⵜⵓⵙⴽⵓⵎⵔ ⵉ ⵓⵎⴰⵜⵔ ⵏⵖ ⵉ ⵓⴹⵕⵕⵓ ⵏ ⵡⵉⵢⵢⴰⴹ
ind-cd-forced-lies = ⵉⵜⵜⵓⵙⴽⵓⵎⵔ ⵉ ⵜⵉⴽⵔⴽⴰⵙ ⴷⴰⵜ ⵏ ⵜⵉⵏⴱⴰⴹⵉⵏ, ⵏ ⵜⵡⵊⴰ ⵏⵖ ⵏ ⵉⵏⴱⴳⵉⵡⵏ
ind-cd-threat-denounce = ⴰⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵜⵎⵙⵓⵍⵜⴰ
ind-cd-threat-worse = ⴰⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵡⴰⴷⴷⴰⴷ ⵉⵅⵛⵏⵏ ⵓⴳⴰⵔ
ind-cd-family-violence = ⴰⴹⵕⵕⵓ ⵏⵖ ⴰⵙⵙⵉⴳⴳⵯⴷ ⵏ ⵜⵡⵊⴰ ⵃⵎⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⴼⴳⴰⵏ
ind-cd-wages-withheld = ⴰⵅⵍⵍⴰⵚ ⵉⵜⵜⵓⵢⴰⵎⵥ ⵃⵎⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⴼⴳⴰⵏ
ind-cd-threat-expose = ⴰⵙⵙⵉⴳⴳⵯⴷ ⵙ ⵓⵙⵃⵛⵛⵎ ⴷⴰⵜ ⵏ ⵜⵡⵊⴰ ⵏⵖ ⵏ ⵡⵉⵢⵢⴰⴹ

ind-vd-dependency = ⵉⵙⵖⴰⵡⵙⴰ ⵜⵏ ⵉ ⵓⵜⵛⵉ, ⵢⵉⴹⵚ, ⵜⵉⴽⵍⵉ ⵏⵖ ⵓⵎⵢⴰⵡⴰⴹ
ind-vd-unknown-area = ⵓⵔ ⵉⵙⵙⵉⵏ ⴰⴷⵖⴰⵔ ⵏⵖ ⵜⵓⵜⵍⴰⵢⵜ
ind-vd-economic = ⵍⴰⵥ ⵏⵖ ⵉⵎⵔⵡⴰⵙⵏ ⵓⵔ ⵜⵜⴰⵊⵊⴰⵏ ⴰⴱⵔⵉⴷ ⵢⴰⴹⵏ
ind-vd-family = ⴰⴷⴷⴰⴷ ⵏ ⵜⵡⵊⴰ ⵉⵜⵜⵓⵙⵙⵎⵔⴰⵙ ⵃⵎⴰ ⴰⴷ ⵉⵇⵇⵉⵎ ⵓⴼⴳⴰⵏ
ind-vd-authority-relation = ⴰⴷⴷⴰⴷ ⵏⵖ ⵜⵉⵡⴷⵉ ⵏ ⵜⵉⵏⴱⴰⴹⵉⵏ ⵜⵜⵓⵙⵙⵎⵔⴰⵙⵏⵜ
ind-vd-past-difficulties = ⴰⴹⵕⵕⵓ ⵏ ⵣⵉⴽⴽ ⴰⵔ ⵉⵙⵙⵉⵡⵄⵔ ⵓⴼⴼⵓⵖ
ind-vd-personal-characteristics = ⴰⵟⵟⴰⵏ, ⴰⵔⵏⵎⵓ ⵏⵖ ⴰⵥⵍⴰⵢ ⴰⵔ ⵉⵙⵙⵉⵡⵄⵔ ⵓⴼⴼⵓⵖ

dim-deceptive-recruitment = ⵜⵉⴽⵔⴽⴰⵙ, ⴳ ⵓⵙⵙⵏⵜⵉ
    .short = ⵜⵉⴽⵔⴽⴰⵙ
dim-coercive-recruitment = ⴰⵙⴽⵓⵎⵔ, ⴳ ⵓⵙⵙⵏⵜⵉ
    .short = ⴰⵙⴽⵓⵎⵔ, ⴰⵙⵙⵏⵜⵉ
dim-vulnerability-recruitment = ⴰⴷⴷⴰⴷ ⵉⵡⵄⵔⵏ, ⴳ ⵓⵙⵙⵏⵜⵉ
    .short = ⴰⴷⴷⴰⴷ ⵉⵡⵄⵔⵏ, ⴰⵙⵙⵏⵜⵉ
dim-exploitation = ⴰⵖⵍⵍⵉⵍ
    .short = ⴰⵖⵍⵍⵉⵍ
dim-coercion-destination = ⴰⵙⴽⵓⵎⵔ, ⴳ ⵓⴷⵖⴰⵔ
    .short = ⴰⵙⴽⵓⵎⵔ, ⴰⴷⵖⴰⵔ
dim-vulnerability-destination = ⴰⴷⴷⴰⴷ ⵉⵡⵄⵔⵏ, ⴳ ⵓⴷⵖⴰⵔ
    .short = ⴰⴷⴷⴰⴷ ⵉⵡⵄⵔⵏ, ⴰⴷⵖⴰⵔ
