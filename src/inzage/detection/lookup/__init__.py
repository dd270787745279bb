"""What do the recognizers and the lists of words give the kernel to look for?"""
