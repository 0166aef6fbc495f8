/**
 * Names that are common in the Netherlands, from all its communities. The lists need not be complete: titles, initials and
 * name-like mail addresses find what is not on them. Left out is what is mostly a word, a month, a place or an organisation.
 */
const FIRST_NAMES = `
Aad Aaltje Abdel Abdelkader Abdullah Achmed Adriaan Ahmed Ahmet Aicha Aisha Albert Alex Alexander Ali Alice Alie Amber Amina
Amira Andre André Andrea Angela Angelique Anita Anja Anke Ankie Anna Anne Annelies Annemarie Annemiek Annet Annette Annie Anouk
Anton Antoine Antoinette Arend Arie Arjan Arjen Arnold Astrid Ayse Ayşe Aziz Barbara Bart Bas Bastiaan Ben Bernard Bert Berry
Betty Bianca Bilal Björn Bjorn Bob Boris Bouchra Bram Brenda Brigitte Carla Carlijn Carlo Carmen Carolien Caroline Cees Celine
Chantal Charlotte Chris Christel Christian Christina Christine Cindy Claudia Coby Conny Cor Corina Corine Corrie Dani Daniel
Daniëlle Danielle Daphne David Dennis Derk Dewi Diana Dick Diederik Dimitri Dirk Dorien Driss Edith Edwin Eefje Eline Elise
Elly Ellen Elif Els Elsbeth Emiel Emine Emre Erik Eric Erica Erna Ernst Esra Esmee Esmée Esther Eva Evelien Evelyn Evert Ewa
Farid Fatih Fatima Fatma Femke Ferry Fleur Floor Floris Frank Frans Fred Freek Frits Gea Geert Geertje Gerard Gerda Gerben
Gerrie Gerrit Gert Gijs Gina Greet Greetje Guus Hakan Hamid Hamza Hanna Hannah Hanneke Hans Harm Harold Harry Hasan Hassan
Hatice Heidi Hein Heleen Helen Helga Helma Hendrik Henk Henri Henriëtte Herman Hester Hettie Hilde Hugo Huub Ibrahim Ilona Ilse
Imane Imke Ina Ineke Inge Ingrid Irene Irma Isa Isabel Ismail Ivo Jaap Jacco Jacob Jacqueline Jamal Jan Janine Janneke Jannie
Janny Jantje Jasmijn Jasper Jeanette Jelle Jelmer Jennifer Jenny Jeroen Jeffrey Jesse Jessica Joan Joanna Job Jochem Joep Johan
Johanna Johannes John Johnny Jolanda Jolien Jonas Jonathan Joop Joost Jordy Jorien Joris Jos José Josine Joyce Judith Juliette
Jurgen Jurriaan Kader Karel Karen Karim Karin Karlijn Karolien Kasper Katja Katrien Kees Kemal Kevin Khadija Khalid Kim Kimberly
Klaas Koen Koos Krijn Kyra Lars Laura Laurens Leila Leen Leendert Leo Leon Leonie Leontien Leyla Lianne Lidewij Lieke Lies
Liesbeth Linda Lisa Lisette Lizzy Loes Lotte Louis Louise Lucas Lucia Luuk Lydia Maaike Maarten Maartje Machteld Maikel Malika
Manon Manuela Marc Marcel Marco Margot Margriet Maria Marian Marianne Marieke Marieken Mariëlle Marielle Marije Marijke Marijn
Marina Mario Marion Mariska Marit Marjan Marjolein Marjolijn Mark Marleen Marlies Marloes Marlous Martijn Martin Martine Mathijs
Matthijs Maud Maureen Maurice Max Mehmet Meike Melanie Melissa Menno Merel Mette Michael Michel Michelle Michiel Mieke Mina
Mirjam Miranda Moniek Monique Mohamed Mohammed Mourad Murat Mustafa Myrthe Nadia Nadine Naima Najat Naomi Natalie Natasja Nathalie
Nick Nicky Nico Nicolaas Nicole Niels Nienke Nina Noah Noor Noortje Nora Nynke Odette Olaf Olga Omar Onno Orhan Oscar Osman
Otto Özlem Pascal Patricia Patrick Paul Paula Pauline Peggy Petra Piet Pieter Pim Rabia Rachel Rachid Ralph Ramon Ranjith Rashid
Rebecca Reinier Remco Renate Renee Renée Renske Ria Riet Rik Rick Rianne Richard Rob Robbert Robert Robin Roel Roelof Roland Ron
Ronald Rosalie Roy Ruben Rudi Ruud Saskia Sabine Said Saïd Salima Samir Samira Sander Sandra Sanne Sara Sarah Selma Semra Serge
Sevda Shanti Sharon Sheila Siebe Sietske Sigrid Silvia Simon Simone Sjaak Sjoerd Sjors Sonja Soraya Sophie Stefan Stefanie Stephan
Steven Stijn Suzan Suzanne Sven Sylvia Tamara Tanja Teun Tessa Theo Thea Thijs Thomas Tijmen Tim Timo Tineke Tiny Tobias Tom Ton
Tonnie Toon Trudy Ursula Valerie Vera Veronica Victor Vincent Wendy Werner Wessel Wiebe Wil Willem Willemijn Wilma Wim Wouter
Yasmin Yasmina Younes Youssef Yusuf Yvette Yvonne Zeynep Zohra`
  .trim()
  .split(/\s+/);

/** Of five letters and more: shorter ones are too often part of a word. */
const SURNAMES = `
aerts achterberg bakker beekman berends bergsma blokland boersma bosman bouwman braam brinkman broekhuis brouwer bruijn coenen
cornelissen dekker dijkman dijkstra doornbos driessen elzinga evers feenstra gerritsen gerrits goossens hendriks hendriksen hermans hoekstra hofman hofstra huijbers huisman jacobs jansen janssen janssens jonker koopman
koster kramer kuijpers kuiper kuipers lammers leeuwen maassen martens meijer meulen meyer michels molenaar mulder nijhuis
oosterhuis peeters peters pietersen pietersma postma roelofs rutten sahin scholten schouten
schuurman smeets smits snijders spijker timmerman timmermans veenstra veldhuizen verbeek verhagen verhoeven vermeer vermeulen
visser vries wessels wiersma willems willemsen wouters yildirim yilmaz zijlstra`
  .trim()
  .split(/\s+/);

const FIRST = new Set(FIRST_NAMES.map(plain));
const LAST = new Set(SURNAMES);

/** Whether a word is a common first name, however it is spelled. */
export const isFirstName = (word: string): boolean => FIRST.has(plain(word));

/** Whether a word is a common surname. */
export const isSurname = (word: string): boolean => LAST.has(plain(word));

function plain(word: string): string {
  return word.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ı', 'i');
}
