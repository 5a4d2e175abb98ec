// First names of the world's news that lists of English names lack or leave open. Written for this project from general knowledge.
import { wordList } from './word-list.ts';

export const worldMaleNames = wordList(`
Chris Sam Alex Terry Drew Blake Jesse Lee Tyler Logan Greg Adrian Alfie Alfy Barry Benny Bernie Berny Bert Bill Billy Bobby Brett Brit Cal Cam Cecil Christian Clem Cody Constantine Corey Cory Dale Darryl Daryl Denny Donnie Donny Eddie Eddy Emlyn Frank Fred Freddie Freddy Gabriel Gene George Gerry Glen Glenn Glyn Gus Heath Ira Jerome Jermaine Jerry Jesse Joey Karel Kirby Kyle Lanny Lee Leland Lonnie Loren Lorne Lou Marty Max Mel Michel Noel Norrie Ollie Perry Phil Quentin Ray Reggie Rene Ricky Robbie Ronnie Ronny Rory Sal Sammy Sean Shane Shaun Shawn Sonny Ted Teddy Theo Tim Timmy Toby Tommy Tony Vinnie Vinny Wally Willie Willy Austin Brooks Grady Danny Davey Demetris Dion Kellen Verne
Barack Jeb Donald Mitt Reince Rand Newt Mitch Joe Bill Jim Tom Bob Mike Chuck Rick Jeff Lindsey_Olin Rudy Rahm Rush Sheldon Trey Paul Mark Will Grant Jack Harry
Charlie Sean Shawn Ian Alastair Alasdair Nigel Boris Rishi Keir Ed Angus Hamish Gavin Gareth Rhys Owen Ewan Ruairi Liam Declan Eamon Padraig Micheál Leo Simon Sajid Sadiq Kwasi
Emmanuel François Francois Jean-Luc Jean-Claude Jean-Marie Jean Jacques Pierre Michel Nicolas Édouard Édouard Éric Eric Gérald Gerald Bruno Thierry Olivier Benoît Hervé Guillaume Mathieu
Olaf Heiko Frank-Walter Horst Wolfgang Jürgen Juergen Jörg Günther Gunther Helmut Gerhard Klaus Hans Friedrich Sigmar Christoph Matthias Markus Armin Jens Karl Uwe Lars Björn Bjorn Sven Anders
Jens Erik Leif Olof Göran Mikael Pekka Jyrki Sauli Petteri Donald Jarosław Jaroslaw Andrzej Mateusz Lech Zbigniew Radosław Radoslaw Krzysztof Piotr Tomasz Marcin
Viktor Péter Peter György Gyorgy Gergely Zoltán Zoltan Miloš Milos Václav Vaclav Petr Andrej Robert Igor Zoran Aleksandar Alexander Slobodan Radovan Ratko Dragan Milan Goran Hashim
Vladimir Dmitry Dmitri Sergei Sergey Mikhail Aleksandr Alexei Aleksei Andrei Andrey Nikolai Yevgeny Evgeny Boris Oleg Igor Maxim Maksim Konstantin Yuri Anatoly Vitaly Valery Valeriy Vyacheslav Gennady Ramzan
Volodymyr Petro Oleksandr Oleksiy Dmytro Mykhailo Mykola Viktor Andriy Serhiy Serhii Yuriy Vitali Vitalii Arseniy Denys Ihor Ruslan Kyrylo Rustem Pavlo
Silvio Matteo Giuseppe Giorgio Mario Luigi Paolo Romano Beppe Sergio Enrico Massimo Carlo Antonio Giovanni Francesco Salvatore Stefano Marco Roberto
Mariano Pedro Pablo Alberto José Jose Juan Luis Carlos Miguel Jorge Javier Francisco Manuel Rafael Andrés Andres Enrique Ricardo Fernando Alejandro Eduardo Raúl Raul Fidel Hugo Nicolás
Nicolas Evo Álvaro Alvaro Iván Ivan Sebastián Sebastian Mauricio Martín Martin Felipe Vicente Ernesto Julián Julian Joaquín Joaquin Nayib Daniel Jair Luiz Lula Dilson Michel Geraldo Ciro Gustavo Rodrigo
Diego Joaquim João Joao Aníbal António Antonio Marcelo Rui Paulo Alexis Kyriakos Yanis Antonis Evangelos Nikos Giorgos Dimitris Georgios
Recep Tayyip Abdullah Ahmet Mehmet Mustafa Kemal Selahattin Fethullah Binali Mevlüt Mevlut Hulusi Süleyman Suleyman Ali Hasan Murat Emre Ekrem
Benjamin Binyamin Bibi Naftali Yair Ehud Ariel Shimon Yitzhak Avigdor Avi Moshe Yoav Benny Gadi Itamar Bezalel Isaac Reuven Gideon Amos Eitan Uri Shlomo Yossi Dov Yaakov Nir Ron
Mahmoud Yasser Saeb Ismail Khaled Yahya Mohammed Mohammad Muhammad Mohamed Mohamad Ahmed Ahmad Hassan Hussein Hossein Hosni Anwar Abdel Abdul Bashar Hafez Rafik Saad Michel Walid Nabih
Saddam Nouri Haider Muqtada Ayad Barham Massoud Masoud Jalal Ali Akbar Hassan Ebrahim Mohammad-Javad Javad Qassem Ruhollah Abbas Esmail Hossein Mahdi Reza Amir Kamal Karim Hamid Ashraf Abdullah
Salman Faisal Bandar Turki Adel Khalid Fahd Nayef Tamim Hamad Zayed Mohamed Rashid Tariq Omar Osama Ayman Ibrahim Yusuf Yousef Youssef Mustapha Moustafa Samir Nasser Jamal Bilal Tarek Wael Ziad Rami Hakim
Muammar Moammar Seif Khalifa Fayez Beji Rached Zine Abdelaziz Abdelfattah Hosni Sameh Amr
Narendra Manmohan Rahul Arvind Amit Rajnath Arun Lal Atal Sanjay Rajesh Anil Sunil Vijay Ravi Raj Ajay Ashok Suresh Ramesh Deepak Vikram Sundar Satya Vivek Rohit Virat Sachin Prakash Naveen Nitish Akhilesh
Nawaz Imran Asif Shehbaz Pervez Yousaf Bilawal Shah Hamid Sheikh Zia Mujibur Ranil Mahinda Gotabaya Maithripala
Xi Jinping Li Wang Hu Zhang Chen Liu Zhao Yang Huang Zhou Wu Xu Sun Zhu Ma Guo Lin Deng Bo Wen Jiang Keqiang Qiang Yi Ying-jeou Wei Jun Ming Tao Feng Gang Hua
Shinzo Shinzō Yoshihide Fumio Shigeru Taro Junichiro Yukio Naoto Kenji Takeshi Hiroshi Akira Satoshi Haruki Kazuo Yoshihiko Toshihiro Katsunobu Nobuo Masayoshi
Kim Moon Jae-in Jong-un Jong-il Yoon Park Lee Ban Ki-moon Seok-youl Sung Joon Ho
Joko Prabowo Susilo Rodrigo Bongbong Ferdinand Benigno Najib Mahathir Anwar Prayuth Thaksin Hun Nguyen Tran Pham Hoang
Nelson Thabo Jacob Cyril Julius Robert Emmerson Morgan Uhuru Raila William Yoweri Paul Joseph Abiy Haile Meles Isaias Salva Riek Goodluck Muhammadu Bola Olusegun Atiku Nana Kwame Kofi John Alassane Laurent Macky
Abdoulaye Blaise Idriss Ibrahim Paul Teodoro Félix Felix Denis Moïse Laurent-Désiré Chinua Wole Aliko Tedros Desmond
Justin Stephen Jean-François Pierre Andrew Jagmeet Erin Jack Stéphane Stephane Doug Jason
Malcolm Kevin Tony Scott Anthony Bill Barnaby Peter Josh Winston Chris
Kellan Jamaal Tyrone DeShawn Deshawn Darnell Jamal Trayvon Tamir Freddie Eric Philando Alton LeBron Kobe Shaquille Colin DeRay Elijah Cornel Keith Andre Marquis Terrell Ta-Nehisi Van Killer
Denzel Djimon Idris Chiwetel Mahershala Elon Jeff Larry Sergey Tim Satya Mark Travis Dara Kanye Jay Drake Pharrell Usher Ye Lin-Manuel Ashton Leonardo Ansel Timothée
Brandon Brayden Kyle Tyler Hunter Cody Dustin Travis Chad Brett Bret Brent Trent Trevor Tanner Tucker Connor Conor Cooper Carter Mason Logan Landon Hayden Jaden Aiden Ayden
Beau Blake Bradley Brad Brady Brock Bryce Chase Clay Clint Cole Colby Corey Cory Craig Curtis Dale Darrell Darren Darryl Derek Derrick Devin Dillon Dominic Duane Dwayne Dylan Ethan
Gabriel Garrett Glenn Grady Jared Jermaine Jerome Joel Jonah Keenan Kendall Kenny Kirk Kurt Lance Lonnie Marcus Mario Maurice Micah Nathan Neil Nolan Omar Orlando Quentin Randall Reggie Rex Rodney Roland Roman
Ross Roy Russell Ryan Seth Shane Spencer Stuart Terrence Theo Todd Toby Troy Vernon Wade Warren Wayne Wesley Xavier Zachary Caleb Dwight Earl Elliott Ezra Ephraim Isaiah Levi Noah Asa
Antonin Merrick Samuel Clarence Brett Neil Sonny Tip Strom Orrin Thad Saxby Lamar Jon Rob Pat Dick Lincoln Sheldon Sherrod Cory Tim Bernie Denny Trent Tripp Ronan Corey Roger Sidney Sid Jake Robby Brian
Kris Ronny Stephen Hogan Greg Larry Terry Vince Ralph Wes Jay Gavin Andrew Asa Phil Butch Bruce Dannel Doug Nathan Matt Sam Steve Chris Scott`);

export const worldFemaleNames = wordList(`
Abbey Abbie Abby Addie Alix Allie Andrea Angie Ashley Brandy Brooke Carly Cass Cassie Chrissie Christie Christy Claire Clare Connie Courtney Danya Darcy Esme Evelyn Felice Fran Frannie Gabbie Gail Gayle Georgie Ginger Grace Hazel Hilary Hillary Holly Jackie Jan Jo Jodi Jodie Julie Kylie Lauren Laurie Lindsay Lyn Lynn Maddie Mallory Mattie Meredith Meryl Michele Nichole Nicola Niki Nikki Paige Patrice Patsy Patty Penny Randi Robin Ruby Saundra Shelby Shelley Sibyl Simone Stacy Tabby Tammy Terri Tracey Tracy Winnie Kelly Kelley Haley Loretta Shannon Erin
Hillary Carly Condoleezza Kellyanne Ivanka Melania Malia Sasha Michelle Huma Cheryl Kamala Nikki Kirsten Kirstjen Kristi Tulsi Ilhan Rashida Alexandria Ayanna Nancy Dianne Barbara Elizabeth Amy Tammy Mazie Claire
Heidi Jeanne Kelly Maggie Shelley Lisa Susan Patty Maria Kyrsten Marsha Joni Debbie Debra Donna Gwen Valerie Loretta Sonia Elena Ruth Sandra Anita Stormy Omarosa Hope Sarah Kayleigh Karine Jen Megyn Gretchen
Rachel Savannah Greta Ann Anne Laura Jeanine Judy Norah Gayle Oprah Ellen Whoopi Joy Meghan Katie Katty Christiane Brooke Arianna Tina Carla Sheryl Marissa Meg Ginni Virginia Indra Safra Ursula
Theresa Margaret Nicola Priti Suella Liz Penny Angela Yvette Diane Harriet Jacinda Julia Gillian Penny Mhairi Ruth Arlene Michelle Naomi Leanne Caroline Kemi Rachel Bridget Siobhan Sinéad Sinead Niamh Aoife Saoirse Orla
Angela Annegret Ursula Andrea Katja Sahra Annalena Ségolène Segolene Marine Anne Christine Valérie Valerie Rachida Najat Élisabeth Elisabeth Marion Brigitte Cécile Cecile Simone Véronique Veronique Sylvie Nathalie Agnès
Mette Helle Jóhanna Johanna Erna Magdalena Margot Sanna Annika Ingrid Astrid Solveig Birgitte Freja Sigrid Beata Ewa Agnieszka Małgorzata Malgorzata Zuzana Dalia Kaja Vjosa Kolinda
Yulia Yuliya Tatiana Tatyana Svetlana Olga Natalia Natalya Irina Elena Ekaterina Maria Anna Ludmila Lyudmila Valentina Galina Nina Ksenia Anastasia Oksana Olena Iryna Olha Nadiya Nataliya Yevgenia Nadezhda Larisa Maryna Kateryna
Giorgia Virginia Emma Federica Laura Mara Francesca Chiara Giulia Elisa Paola Lucia Isabella Alessandra
Cristina Dilma Michelle Isabel Ana Inés Ines Soraya Dolores Susana Esperanza Margarita Claudia Rosario Violeta Xiomara Luisa Lucía Beatriz Pilar Carmen Mercedes Guadalupe Marta María Jimena Gabriela Verónica Veronica Mónica
Monica Patricia Silvia Sofía Sofia Valentina Camila Daniela Mariana Fernanda Alejandra Adriana Yolanda Consuelo Graciela Keiko Verónika Marisol Xóchitl Rigoberta Yoani Leopoldina Marina Janja Tarcila
Tzipi Golda Ayelet Miri Merav Shelly Tamar Yael Noa Shira Orly Hanan Ahed Leila Layla Laila Fatima Fatma Aisha Ayesha Khadija Zainab Zeinab Mariam Maryam Amal Asma Rania Haya Noura Nour Huda Hala Samira Salma Yasmin Yasmine
Amina Nadia Dalia Dina Rana Lina Rima Reem Suha Shirin Masih Nasrin Narges Mahsa Neda Azar Farah Soraya Ghada Lujain Loujain Manal Malala Benazir Maryam Hina Sherry Asma Mukhtar Sheikha
Indira Sonia Priyanka Mamata Mayawati Sushma Smriti Nirmala Pratibha Droupadi Arundhati Priya Anjali Deepa Kavita Neha Pooja Sunita Lakshmi Meera Padma Radha Usha Vandana Aishwarya Gita Chandrika Sirimavo Hasina Khaleda 
Aung Tsai Ing-wen Soong Yingluck Megawati Corazon Gloria Leni Imelda Maria Geun-hye Hye Soon Mei Mei-ling Ling Xiu Fang Yuriko Sanae Seiko Makiko Yoko Naomi Haruko Akiko Michiko Masako Keiko Aiko Yuko
Ellen Winnie Joyce Grace Ngozi Wangari Nkosazana Graça Thuli Lupita Chimamanda Ameenah Samia Fatou Aminata Sahle-Work Joice Leymah Oby Folake Adaeze Zodwa Thandi Nomvula Naledi
Chrystia Rona Kathleen Christy Alison Elizabeth Mélanie Melanie Jody Maryam Andrea Candice Michaëlle Adrienne Gladys Julie Bronwyn Penny Tanya Jacqui Tanya Pauline Annastacia Helen
Beyoncé Beyonce Rihanna Taylor Adele Shonda Viola Lupita Zendaya Serena Venus Simone Megan Aaliyah Alicia Whitney Janelle Latoya LaToya Keisha Lakeisha Tamika Shanice Ebony Breonna Sandra Korryn Patrisse Alicia Opal
Ashley Brittany Kayla Kaitlyn Caitlin Caitlyn Courtney Crystal Amber Tiffany Heather Holly Jasmine Jessica Jenna Jillian Kelsey Kendra Kristen Kristin Kristina Lauren Lindsay Mackenzie Madison Megan Meghan Melissa
Mikayla Natalie Nicole Paige Rebecca Samantha Shelby Stephanie Tara Vanessa Victoria Zoe Zoë Chloe Chloé Ella Emily Eva Evelyn Hailey Hannah Isabelle Layla Leah Lily Lucy Mia
Molly Nora Olivia Penelope Ruby Sadie Scarlett Sophia Sophie Stella Violet Willow Zara Imogen Poppy Freya Jemima Philippa Pippa Tessa Georgina Henrietta Beatrice Camilla Kate Zadie Chelsea Jill Tipper Lynne Rosalynn Betty`);

export const worldEitherNames = wordList(`
Jordan Taylor Casey Riley Morgan Jamie Dana Leslie Lindsey Kim Pat Kerry Cameron Avery Quinn Reese Rowan Skyler Sydney Peyton Parker Devon Ashton Ali Noor
Nour Jean Dominique Claude Camille Sasha Nikita Yan Hong Wei Min Jin Ji Yu Xin Jing Ying Ping Jody Kendall Marion Micah Rory Sidney Toni Kiran Harpreet Manpreet Gurpreet Simran`);
