this test of the student does not compile
